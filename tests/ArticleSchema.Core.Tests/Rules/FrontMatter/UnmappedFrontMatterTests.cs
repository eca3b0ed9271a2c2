using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class UnmappedFrontMatterTests
{
    [Fact]
    public void List_ReportsAll() =>
        RuleTest.For<UnmappedFrontMatter>(schema: "required: [title]").Check("""
            ---
            {|ART1006:- title: Hello
            - date: 2024-05-01|}
            ---
            """).WithMessage("The front matter is a list, where keys with values such as 'title: …' are expected");

    [Fact]
    public void Text_ReportsAll() =>
        RuleTest.For<UnmappedFrontMatter>(schema: "required: [title]").Check("""
            ---
            {|ART1006:title:Hello|}
            ---
            """).WithMessage("The front matter is a single value, where keys with values such as 'title: …' are expected");

    [Fact]
    public void NullWrittenOut_ReportsIt() =>
        RuleTest.For<UnmappedFrontMatter>().Check("""
            ---
            {|ART1006:null|}
            ---
            """);

    [Fact]
    public void NothingOrComments_ReportsNothing() =>
        RuleTest.For<UnmappedFrontMatter>().Check("""
            ---
            # Nothing yet.

            ---
            """);
}
