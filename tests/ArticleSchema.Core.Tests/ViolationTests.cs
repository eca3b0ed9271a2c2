using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests;

public sealed class ViolationTests
{
    [Fact]
    public void Text_IsThatOfTheCompilersLine() =>
        Assert.Equal(
            "a.md(3,7): error ART2009: 'date' is '2022-02-30', but February 2022 has 28 days",
            Check("---\ntitle: Hello\ndate: 2022-02-30\n---\n").ToString());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Place_IsCountedFromOneAsTheCompilerCounts(string lineEnd)
    {
        var violation = Check("---\n# 😀 日\ndate: '2022-\n  02-30'\n---\n".Replace("\n", lineEnd));

        Assert.Equal((3, 7, 4, 9), (violation.Line, violation.Column, violation.EndLine, violation.EndColumn));
    }

    [Fact]
    public void Rule_IsSeen()
    {
        var violation = Check("---\ndate: 2022-02-30\n---\n");

        Assert.Equal(("ART2009", RuleSeverity.Error, "a.md"), (violation.Id, violation.Severity, violation.Path));
        Assert.Equal("Value is not a valid date, time, URI, … (format)", violation.Title);
        Assert.EndsWith("/Rules/Articles/ART2009.md", violation.HelpUri);
    }

    [Fact]
    public void BreaksAndInvisibleCharactersOfAValue_AreShownAsEscapes() =>
        Assert.Equal(
            @"'date' is 'a\nb\tc\u202Ed\u0007', which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'",
            Check("---\ndate: \"a\\nb\\tc\\u202ed\\a\"\n---\n").Message);

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    public void InvisibleCharacterOfAKey_IsShownAsAnEscape(char invisible) =>
        Assert.Equal(
            $"'title\\u{(int)invisible:X4}' is not a property of 'post'; did you mean 'title'?",
            Assert.Single(ArticleChecker.Check(
                Article.Read(new SourceFile("a.md", $"---\n\"title{invisible}\": x\n---\n")),
                SchemaTest.Read("{ properties: { title: true }, additionalProperties: false }"))).Message);

    [Fact]
    public void BracesOfAValue_AreNoPlaceholders() =>
        Assert.StartsWith("'date' is '{0} {99} {', which", Check("---\ndate: '{0} {99} {'\n---\n").Message);

    [Fact]
    public void Violations_ComeByPositionThenId()
    {
        var schema = SchemaTest.Read("{ required: [title, author], properties: { a: { type: string, minLength: 2 }, b: { type: string } } }");
        var article = Article.Read(new SourceFile("a.md", "---\nb: 1\na: x\n---\n"));

        Assert.Equal(["ART2001", "ART2004", "ART2006", "ART2011"], ArticleChecker.Check(article, schema).Select(violation => violation.Rule.Id));
    }

    [Fact]
    public void SameMistakeFoundByTwoKeywords_HasTheFindingsOfBoth()
    {
        var schema = SchemaTest.Read("{ additionalProperties: false, allOf: [unevaluatedProperties: false] }");

        var violation = Assert.Single(ArticleChecker.Check(Article.Read(new SourceFile("a.md", "---\nx: 1\n---\n")), schema));

        Assert.Equal(["/allOf/0/unevaluatedProperties", "/additionalProperties"], violation.Findings.Select(finding => finding.KeywordPath));
    }

    private static Violation Check(string article) => Assert.Single(ArticleChecker.Check(
        Article.Read(new SourceFile("a.md", article)),
        SchemaTest.Read("properties: { date: { type: string, format: timestamp } }")));
}
