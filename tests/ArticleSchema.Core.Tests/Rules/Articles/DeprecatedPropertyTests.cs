using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class DeprecatedPropertyTests
{
    private const string Replaced = "properties: { date: true, posted: { deprecated: true, x-replaced-by: date } }";

    [Fact]
    public void PropertyGiven_ReportsAtItsKey() =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { posted: { deprecated: true } }").Check("""
            ---
            {|ART2016:posted|}: 2024-05-01
            ---
            """).WithMessage("'posted' is deprecated").WithoutFix();

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" [a, b]")]
    [InlineData(" { a: b }")]
    public void WhateverItsValue_ItIsGiven(string value) =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { posted: { deprecated: true } }").Check($"---\n{{|ART2016:posted|}}:{value}\n---\n");

    [Theory]
    [InlineData("properties: { posted: { deprecated: false } }")]
    [InlineData("properties: { date: { deprecated: true } }")]
    [InlineData("deprecated: true")]
    public void NothingDeprecatedGiven_ReportsNothing(string schema) =>
        RuleTest.For<DeprecatedProperty>(schema).Check("""
            ---
            posted: 2024-05-01
            ---
            """);

    [Fact]
    public void ReplacementKnown_SaysSoAndRenamesTheKey() =>
        RuleTest.For<DeprecatedProperty>(Replaced).Check("""
            ---
            {|ART2016:"posted"|}: 2024-05-01 # of the first version
            ---
            """)
            .WithMessage("'posted' is deprecated; use 'date' instead")
            .WithFix("Rename 'posted' to 'date'", """
                ---
                "date": 2024-05-01 # of the first version
                ---
                """);

    [Fact]
    public void ReplacementGivenToo_SaysSoAndOffersNoFix() =>
        RuleTest.For<DeprecatedProperty>(Replaced).Check("""
            ---
            {|ART2016:posted|}: 2024-05-01
            date: 2024-05-02
            ---
            """)
            .WithMessage("'posted' is deprecated; 'date', which replaces it, is there already, so leave it out")
            .WithoutFix();

    [Fact]
    public void NestedProperty_IsLookedForBesideItself() =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { cover: { properties: { text: { deprecated: true, x-replaced-by: alt } } } }").Check("""
            ---
            alt: x
            cover:
              {|ART2016:text|}: A lamp
            ---
            """).WithMessage("'cover.text' is deprecated; use 'alt' instead");

    [Fact]
    public void ItemOfAList_ReportsAtTheItem() =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { tags: { items: { anyOf: [{ const: old, deprecated: true }, true] } } }").Check("""
            ---
            tags: [new, {|ART2016:old|}]
            ---
            """).WithMessage("'tags[2]' is deprecated");

    [Fact]
    public void ItemThatAListContains_ReportsAtTheItem() =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { tags: { contains: { const: old, deprecated: true }, minContains: 0 } }").Check("""
            ---
            tags: [new, {|ART2016:old|}]
            ---
            """).WithMessage("'tags[2]' is deprecated");

    [Fact]
    public void ReplacementRequiredAndMissing_IsOneErrorThatNamesTheOldKey() =>
        RuleTest.For<MissingDate>(schema: "{ required: [date], " + Replaced + " }").Check("""
            {|ART2002:---|}
            posted: 2024-05-01
            ---
            """)
            .WithMessage("The front matter has no 'date', which the schema 'post' requires; 'posted' in line 2 is its old name")
            .WithFindings("required 'date'", "deprecated /posted")
            .WithFix("Rename 'posted' to 'date'", """
                ---
                date: 2024-05-01
                ---
                """);

    [Fact]
    public void ReplacementRecommendedAndMissing_IsOneWarning() =>
        RuleTest.For<DeprecatedProperty>(schema: "{ x-recommended: [date], " + Replaced + " }").Check("""
            ---
            {|ART2016:posted|}: 2024-05-01
            ---
            """).WithFindings("deprecated /posted", "x-recommended 'date'");

    [Fact]
    public void ReplacementMisspeltAsWell_ReportsBothKeys() =>
        RuleTest.For<DeprecatedProperty>(schema: "{ required: [date], additionalProperties: false, " + Replaced + " }").Check("""
            ---
            {|ART2016:posted|}: 2024-05-01
            {|ART2007:daet|}: 2024-05-01
            ---
            """);

    [Fact]
    public void InABranchThatDoesNotHold_ReportsNothing() =>
        RuleTest.For<DeprecatedProperty>(schema: "anyOf: [{ properties: { posted: { type: integer, deprecated: true } } }, { properties: { posted: { type: string } } }]").Check("""
            ---
            posted: 2024-05-01
            ---
            """);

    [Fact]
    public void BehindAFaultOfYaml_WhatWasReadIsReported() =>
        RuleTest.For<DeprecatedProperty>(schema: "properties: { posted: { deprecated: true } }").Check("""
            ---
            {|ART2016:posted|}: [a]
            date: {|ART1003:@|}now
            ---
            """);

    [Fact]
    public void Remark_IsNoFindingOfValidity() => Assert.Empty(SchemaTest.Evaluate(Replaced, "posted: 1"));
}
