using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

public sealed class InvalidArticleExceptionTests
{
    [Fact]
    public void Message_ListsTheErrorsOnLinesOfTheirOwn()
    {
        var exception = Read("a.md", "---\nold: 1\ndate: x\nx: 1\n---\n");

        Assert.Equal(
            "The article 'a.md' is not valid:\na.md(3,1): error ART2007: 'date' is not a property of 'post'\na.md(4,1): error ART2007: 'x' is not a property of 'post'",
            exception.Message);
        Assert.Equal(("a.md", 3), (exception.Path, exception.Violations.Count));
    }

    [Fact]
    public void ManyErrors_AreCounted() => Assert.EndsWith(
        "\n(11,1): error ART2007: 'k9' is not a property of 'post'\n… and 15 more",
        Read("", $"---\n{string.Join('\n', Enumerable.Range(0, 25).Select(i => $"k{i}: 1"))}\n---\n").Message);

    [Fact]
    public void NothingWrong_IsNotSaid() => Assert.Equal("The article is not valid.", new InvalidArticleException("", []).Message);

    private static InvalidArticleException Read(string path, string article) =>
        new(path, ReaderTest.Reader("{ properties: { old: { deprecated: true } }, additionalProperties: false }").Read(article, path).Violations);
}
