using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Fallbacks;

/// <summary>The place and the text of the heading that stands in for a title, seen through a schema that never likes it.</summary>
public sealed class HeadingFinderTests
{
    private const string Schema = "{ properties: { title: { maxLength: 0, x-fallback: heading } }, x-front-matter: optional }";

    [Theory]
    [InlineData("# {|ART2011:Hello|}")]
    [InlineData("Some text.\n\n#\t{|ART2011:Hello|}  \nMore.")]
    [InlineData("   # {|ART2011:Hello|}")]
    [InlineData("# {|ART2011:Hello|} ##  ")]
    [InlineData("# {|ART2011:C#|}")]
    [InlineData("# {|ART2011:Hello #5|}")]
    [InlineData("#\n# {|ART2011:Hello|}")]
    [InlineData("# ##\n# {|ART2011:Hello|}")]
    [InlineData("## Second\n# {|ART2011:First|}")]
    [InlineData("#tag\n# {|ART2011:Hello|}")]
    [InlineData("{|ART2011:Hello|}\n===")]
    [InlineData("Words.\n\n  {|ART2011:Hello,\nworld|}  \n  =  ")]
    [InlineData("Second\n---\n{|ART2011:First|}\n=")]
    [InlineData("```md\n# Not this\n```\n# {|ART2011:Hello|}")]
    [InlineData("~~~~\n~~~\n# Not this\n~~~~~\n# {|ART2011:Hello|}")]
    [InlineData("Text\n```\n# Not this\n``` x\n  ```  \n# {|ART2011:Hello|}")]
    [InlineData("    # Code\n\n# {|ART2011:Hello|}")]
    [InlineData("<!-- # Not\n\n# this -->\n# {|ART2011:Hello|}")]
    [InlineData("<PRE>\n# Not this\n</pre>\n# {|ART2011:Hello|}")]
    [InlineData("> # Not this\n\n- # nor this\n\n# {|ART2011:Hello|}")]
    [InlineData("- item\n===\n\n# {|ART2011:Hello|}")]
    [InlineData("# {|ART2011:First|}\n# Second")]
    public void FirstHeadingOfTheFirstLevel_IsFound(string body)
    {
        RuleTest.For<WrongLength>(Schema).Check(body);
        RuleTest.For<WrongLength>(Schema).Check("---\n---\n" + body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Words.")]
    [InlineData("## Second")]
    [InlineData("#")]
    [InlineData("===")]
    [InlineData("\n===")]
    [InlineData("```\n# Never closed")]
    [InlineData("<!-- # Never closed")]
    [InlineData("    # Code")]
    [InlineData("1. item\n===")]
    [InlineData("> quotation\n===")]
    [InlineData("# ![](picture.png)")]
    public void NoHeading_GivesNothing(string body) => RuleTest.For<WrongLength>(Schema).Check(body);

    [Theory]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("```\n")]
    [InlineData("``` x\n")]
    [InlineData("<!--\n")]
    [InlineData("<pre></pre>\n")]
    [InlineData("#\n")]
    [InlineData("=")]
    [InlineData("> ")]
    public void HostileBody_TakesTimeInProportionToItsLength(string piece)
    {
        var article = Article.Read(new SourceFile("content/a.md", string.Concat(Enumerable.Repeat(piece, 300_000))));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        HeadingOf(article);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("*a")]
    [InlineData("`")]
    [InlineData("`a``b")]
    [InlineData("<a")]
    [InlineData("&")]
    [InlineData("_*")]
    public void HostileHeading_TakesNoTime(string piece)
    {
        var article = Article.Read(new SourceFile("content/a.md", "# x" + string.Concat(Enumerable.Repeat(piece, 900 / piece.Length))));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(HeadingOf(article));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static string? HeadingOf(Article article) =>
        EffectiveFrontMatter.Read(article, SchemaTest.Read(Schema))!.Mapping!.Find("title")?.Value.ToString();

    [Fact]
    public void EndlessLine_IsNobodysTitle() => RuleTest.For<WrongLength>(Schema).Check("# " + new string('*', 1_001) + "\nx");
}
