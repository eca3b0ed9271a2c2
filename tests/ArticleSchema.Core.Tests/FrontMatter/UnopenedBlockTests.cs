using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class UnopenedBlockTests
{
    [Theory]
    [InlineData("title: a\ndate: 2015-08-30 14:36:09\n---\nbody", "title date")]
    [InlineData("title: a\r\ntags:\r\n- x\r\n- y\r\n---\r\nbody", "title tags")]
    [InlineData("title: a\rtags:\r  - x\r\r---\rbody", "title tags")]
    [InlineData("\n\ntitle: a\n# a comment\ncategories: [x,\n  y]\n\n\n--- \nbody", "title categories")]
    [InlineData("title: a\nsummary: |\n  one\n\n  two\nmath: true\n---\nbody", "title summary math")]
    [InlineData("'title' : a\n标题: b\nms.date: 1\n---\nbody", "title 标题 ms.date")]
    [InlineData("title: only\n---\nbody", "title")]
    [InlineData("\"title\": \"a\",\n\"tags\": [\n  \"x\"\n]\n;;;\nbody", "title tags")]
    public void KeysBeforeAFence_AreFrontMatter(string text, string keys)
    {
        var article = Read(text);

        Assert.Empty(article.FrontMatter!.Content.Faults);
        Assert.Equal(keys, string.Join(' ', article.FrontMatter.Mapping!.Members.Select(member => member.Name)));
        Assert.Equal("body", article.File.GetText(article.Body));
    }

    [Theory]
    [InlineData("title: a\n\t- x\ndate: b\n---\n")]
    [InlineData("title: a\n  date: b\ntags: c\n---\n")]
    [InlineData("title: a\ndate:b\ntags: c\n---\n")]
    [InlineData("title: a\ndate：b\ntags: c\n---\n")]
    [InlineData("title: \"a\ndate: b\n---\n")]
    public void KeysWithASlip_AreFrontMatterWithAFault(string text) =>
        Assert.NotNull(Read(text).FrontMatter!.Content.Interruption);

    [Theory]
    [InlineData("Hello, world.\n---\n")]
    [InlineData("Note: this is a heading\n---\n\nText.\n")]
    [InlineData("Note: this is a rule\n\n---\n\nText.\n")]
    [InlineData("Note that: a\nand that: b\n---\n")]
    [InlineData("title: a\ndate: b\n\nHello, world.\n\n---\n")]
    [InlineData("title: a\ndate: b\nHello, world.\n---\n")]
    [InlineData("Note: a\nHint: b\n\n# Heading\n\n---\n")]
    [InlineData("Note: a\nHint: b\n\n- item\n\n---\n")]
    [InlineData("Note: a\nHint: b\n\"Hello\", she said.\n---\n")]
    [InlineData("title: a\ndate: b\n")]
    [InlineData("title: a\ndate: b\n  ---\n")]
    [InlineData("title: a\ndate: b\n;;;\n")]
    [InlineData("title: a\ndate: b\n----\n")]
    [InlineData("https://example.org\n---\n")]
    [InlineData("- a: b\n- c: d\n---\n")]
    [InlineData(" title: a\n date: b\n---\n")]
    [InlineData("Key | Type\n---|---\n")]
    public void Prose_StaysProse(string text)
    {
        var article = Read(text);

        Assert.Null(article.Fences.Opening);
        Assert.Equal(text, article.File.GetText(article.Body));
    }

    [Fact]
    public void FirstLine_StandsForTheFence()
    {
        var article = Read("title: Hello  \ndate: 2015-08-30\n---\n");

        Assert.Equal("title: Hello", article.File.GetText(article.Fences.Opening!.Value));
        Assert.Equal("---", article.File.GetText(article.Fences.Closing!.Value));
    }

    private static Article Read(string text) => Article.Read(new SourceFile("content/a.md", text));
}
