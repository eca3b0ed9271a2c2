using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class FencedBlockTests
{
    [Theory]
    [InlineData("---\ntitle: a\n---\nbody", nameof(FrontMatterNotation.Yaml), "---\ntitle: a\n")]
    [InlineData("---\ntitle: a\n...\nbody", nameof(FrontMatterNotation.Yaml), "---\ntitle: a\n")]
    [InlineData("---json \t\n{ \"title\": \"a\" }\n---\nbody", nameof(FrontMatterNotation.Json), "{ \"title\": \"a\" }\n")]
    [InlineData(";;;\n{ \"title\": \"a\" }\n;;;\nbody", nameof(FrontMatterNotation.Json), "{ \"title\": \"a\" }\n")]
    [InlineData("+++\r\ntitle = 'a'\r\n+++\r\nbody", nameof(FrontMatterNotation.Toml), "title = 'a'\r\n")]
    [InlineData("+++\rtitle = 'a'\r+++ \rbody", nameof(FrontMatterNotation.Toml), "title = 'a'\r")]
    [InlineData("\n \n+++\n+++\nbody", nameof(FrontMatterNotation.Toml), "")]
    [InlineData("---json\n---\nbody", nameof(FrontMatterNotation.Json), "")]
    public void OpeningFence_SaysTheNotation(string text, string notation, string content)
    {
        var article = Read(text);

        Assert.Equal(notation, article.Fences.Notation.ToString());
        Assert.Equal(content, article.File.GetText(article.Fences.Content));
        Assert.Equal("body", article.File.GetText(article.Body));
        Assert.Empty(article.FrontMatter!.Content.Faults);
        Assert.Equal(content.Contains("title") ? ["title"] : [], article.FrontMatter.Mapping!.Members.Select(member => member.Name));
    }

    [Theory]
    [InlineData("---json\n{}\n...\n", "---")]
    [InlineData("---json\n{}\n;;;\n", "---")]
    [InlineData(";;;\n{}\n---\n", ";;;")]
    [InlineData("+++\ntitle = 'a'\n---\n", "+++")]
    public void FenceOfAnotherNotation_ClosesNothing(string text, string closingMark)
    {
        var article = Read(text);

        Assert.Null(article.Fences.Closing);
        Assert.Null(article.FrontMatter);
        Assert.Equal(closingMark, article.Fences.ClosingMark);
    }

    [Theory]
    [InlineData(";;;\n\"title\": \"a\",\n\"tags\": [1]\n;;;\n")]
    [InlineData(";;;\n\n  {\n\"title\": \"a\", \"tags\": [1] }\n;;;\n")]
    public void SemicolonFence_TakesMembersWithBracesAndWithout(string text)
    {
        var frontMatter = Read(text).FrontMatter!;

        Assert.Empty(frontMatter.Content.Faults);
        Assert.Equal(["title", "tags"], frontMatter.Mapping!.Members.Select(member => member.Name));
    }

    [Fact]
    public void MembersWithoutBracesInJsonFence_AreNoJson() =>
        Assert.NotNull(Read("---json\n\"title\": \"a\"\n---\n").FrontMatter!.Content.Interruption);

    private static Article Read(string text) => Article.Read(new SourceFile("content/a.md", text));
}
