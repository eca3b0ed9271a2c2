using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class BracedBlockTests
{
    [Theory]
    [InlineData("{ \"title\": \"a\" }\nbody", "{ \"title\": \"a\" }", "body")]
    [InlineData("{\"title\":\"a\"}body", "{\"title\":\"a\"}", "body")]
    [InlineData("\n{\n\"title\": \"}\", \"b\": { \"c\": [\"\\\"}\"] }\n}  \r\n\nbody", "{\n\"title\": \"}\", \"b\": { \"c\": [\"\\\"}\"] }\n}", "\nbody")]
    [InlineData("{}", "{}", "")]
    public void Object_EndsWithItsBrace(string text, string content, string body)
    {
        var article = Read(text);

        Assert.Equal(FrontMatterNotation.Json, article.Fences.Notation);
        Assert.Equal(content, article.File.GetText(article.Fences.Content));
        Assert.Equal(body, article.File.GetText(article.Body));
        Assert.Equal("{", article.File.GetText(article.Fences.Opening!.Value));
        Assert.Equal("}", article.File.GetText(article.Fences.Closing!.Value));
        Assert.Empty(article.FrontMatter!.Content.Faults);
    }

    [Theory]
    [InlineData("{\n\"title\": \"a,\n\"b\": 1\n}\nbody")]
    [InlineData("{\n\"title\": \"a\" \"b\": 1\n}\nbody")]
    [InlineData("{ title: \"a\" }\nbody")]
    [InlineData("{\n'title': 'a'\n}\nbody")]
    [InlineData("{\"title\": [1, 2}\nbody")]
    public void BrokenObject_EndsWithItsBraceToo(string text)
    {
        var article = Read(text);

        Assert.Equal("body", article.File.GetText(article.Body));
        Assert.NotNull(article.FrontMatter!.Content.Interruption);
    }

    [Theory]
    [InlineData("{\n\"title\": \"a\"\n\nbody")]
    [InlineData("{\"title\": { \"a\": 1 }\nbody")]
    public void ObjectWithoutEnd_IsNotClosed(string text)
    {
        var article = Read(text);

        Assert.Equal("{", article.File.GetText(article.Fences.Opening!.Value));
        Assert.Null(article.Fences.Closing);
        Assert.Equal("}", article.Fences.ClosingMark);
    }

    [Theory]
    [InlineData("{% include note.html %}\n")]
    [InlineData("{{ page.title }}\n")]
    [InlineData("{{< figure src=\"a.png\" >}}\n")]
    [InlineData("{:.post-meta}\nby Mara\n")]
    [InlineData("{#id .class}\n")]
    [InlineData("{/* a comment in MDX */}\n")]
    [InlineData("{props.title}\n")]
    [InlineData("{")]
    [InlineData("{\n")]
    public void BraceOfSomethingElse_IsProse(string text) => Assert.Null(Read(text).Fences.Opening);

    private static Article Read(string text) => Article.Read(new SourceFile("content/a.md", text));
}
