using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Checking;

/// <summary>The values that stand in for what an article does not give, and how they are checked.</summary>
public sealed class EffectiveFrontMatterTests
{
    private const string Schema = """
        required: [title, date]
        properties:
          title: { type: string, minLength: 3, x-fallback: heading }
          date: { type: string, format: timestamp, x-fallback: file-date }
        x-front-matter: optional
        """;

    [Fact]
    public void EverythingElsewhere_NothingIsMissing() => Check("2024-05-01-a.md", "# Hello\n");

    [Fact]
    public void NothingElsewhere_IsMissingAtTheFirstCharacter() => Check("a.md", "{|ART2001:{|ART2002:H|}|}ello\n");

    [Fact]
    public void FrontMatterGivesTheValue_NothingElseIsAsked() => Check("2024-02-30-a.md", "---\ntitle: Hello\ndate: 2024-05-01\n---\n# Oh\n");

    [Fact]
    public void ValueThatIsThereButEmpty_IsNotAbsent() => Check("2024-05-01-a.md", "---\n{|ART2005:title|}:\n---\n# Hello\n");

    [Fact]
    public void DateInTheFileNameIsNone_SaysWhereItComesFrom() => Check("2024-02-30-a.md", "---\ntitle: Hello\n---\n".Replace("---\ntitle", "{|ART2009:---|}\ntitle"))
        .WithMessage("'date', taken from the date in the file's name, is '2024-02-30', but February 2024 has 29 days");

    [Fact]
    public void HeadingIsUnfit_ReportsAtTheHeading() => Check("2024-05-01-a.md", "Text.\n\n# *{|ART2011:Oh|}*\n".Replace("*{|ART2011:Oh|}*", "{|ART2011:*Oh*|}"))
        .WithMessage("'title', taken from the first heading, has 2 characters, but at least 3 are required");

    [Fact]
    public void MisspeltKey_IsReportedForItself() =>
        new ProjectTest()
            .With("content/post.schema.yaml", Schema + "\nadditionalProperties: false")
            .With("content/2024-05-01-a.md", "---\n{|ART2007:titel|}: A\n---\n# Hello\n")
            .Check();

    [Fact]
    public void FaultBehindWhichTheKeyMayStand_NothingStandsIn() => Check("2024-02-30-a.md", "---\ntitle: Hello\nx: {|ART1003:@|}\ndate: 2024-05-01\n---\n");

    [Fact]
    public void FrontMatterThatIsNeverClosed_IsReportedOnly() => Check("a.md", "{|ART1002:---|}\ntitle: Hello\n");

    [Fact]
    public void WhatStandsIn_CountsForOtherKeywords() =>
        RuleTest.For<MissingDependency>("{ properties: { title: { x-fallback: heading } }, x-recommended: [title], dependentRequired: { title: [date] } }").Check("""
            ---
            ---
            # {|ART2015:Hello|}
            """);

    [Fact]
    public void DeprecatedProperty_IsNotGivenByWhatStandsIn() =>
        RuleTest.For<DeprecatedProperty>("properties: { title: { deprecated: true, x-fallback: heading } }").Check("""
            ---
            ---
            # Hello
            """);

    private static CheckResult Check(string path, string article) =>
        new ProjectTest().With("content/post.schema.yaml", Schema).With("content/" + path, article).Check();
}
