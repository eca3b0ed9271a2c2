using ArticleSchema.Core.Body;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>A reader keeps its room from article to article, and nothing else.</summary>
public sealed class BodyReaderTests
{
    private static readonly string[] s_bodies =
    [
        "[One][a] two[^b]\n\n[a]: /a\n[^b]: three",
        "[One][a] two[^b]", // which nobody has defined here
        "> - One\n>   - two",
        "  - not in a list",
        "```\nnever closed",
        "One\n\n<!-- more -->\n\ntwo",
        "<script>\nnever closed",
        "![Image](a.png)\n\nOne",
        "`one ``two",
        "*one **two",
        "{/* one */} two",
        "import a\nb",
        "กข",
        "คง",
        "[",
        "](b)",
        "<!-- one",
        "-->",
        "",
    ];

    [Fact]
    public void AnyArticleBefore_MakesNoDifference()
    {
        var reader = new BodyReader();
        foreach (var before in ReadArticles())
        {
            foreach (var article in ReadArticles())
            {
                reader.Read(before);
                Assert.Equal(new BodyReader().Read(article), reader.Read(article));
            }
        }
    }

    [Theory]
    [InlineData("One!<b>two</b>", 1)]
    [InlineData("Hear![^a]\n\n[^a]: Note", 2)]
    [InlineData("See ![one](a.png) and ![^a](b.png)", 4)]
    [InlineData("snake_case *em*phasis ~~no~~tice one!", 4)]
    [InlineData("กข<b>คง</b>", 1)]
    [InlineData("กข*คง*", 2)]
    [InlineData("| one | tw![o](a) |\n|--|--|\n|a|b|", 4)]
    public void WordsBehindAMark_CountAsInPlainText(string words, int count)
    {
        // The excerpt needs the plain text, and what comes behind it does not.
        Assert.Equal(count, Bodies.Summarize(words).WordCount);
        Assert.Equal(count + 1, Bodies.Summarize("First\n\n" + words).WordCount);
    }

    [Fact]
    public void LongerThanWhatIsKept_IsReadAsWell()
    {
        var body = string.Concat(Enumerable.Repeat("one two\n\n", 50_000));
        Assert.Equal((100_000, "one two"), (Bodies.Summarize(body).WordCount, Bodies.Summarize(body).Excerpt));
    }

    // Half of a pair cannot stand in an attribute.
    [Fact]
    public void PairTornByATag_CountsAsOne() => WordsBehindAMark_CountAsInPlainText("\uD835<b>\uDC00</b>", 1);

    [Fact]
    public void PairTornByTheMoreMark_IsShownAsOne() => Assert.Equal("A 🌙", Bodies.Summarize("A \uD83C<!-- more -->\uDF19 b").Excerpt);

    private static IEnumerable<Article> ReadArticles() =>
        s_bodies.SelectMany(body => new[] { "a.md", "a.mdx" }.Select(path => Article.Read(new SourceFile(path, body))));
}
