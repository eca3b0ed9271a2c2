using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class ArticleTests
{
    [Theory]
    [InlineData("---\ntitle: a\n---\nHello,\nworld.\n", "Hello,\nworld.\n")]
    [InlineData("---\ntitle: a\n---\r\nHello", "Hello")]
    [InlineData("---\ntitle: a\n---  \n\nHello", "\nHello")]
    [InlineData("---\ntitle: a\n---", "")]
    [InlineData("---\ntitle: a\n...\n---\n", "---\n")]
    [InlineData("Hello", "Hello")]
    [InlineData("---\ntitle: a\n", "---\ntitle: a\n")]
    [InlineData("", "")]
    public void Body_IsWhatFollowsTheClosingFence(string text, string body)
    {
        var article = Read(text);

        Assert.Equal(body, article.File.GetText(article.Body));
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n\n---\n")]
    [InlineData("---\n# nothing\n---\n")]
    public void EmptyBlock_IsAMappingWithoutKeys(string text)
    {
        var frontMatter = Read(text).FrontMatter!;

        Assert.Empty(frontMatter.Mapping!.Members);
        Assert.Empty(frontMatter.Content.Faults);
    }

    [Theory]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\njust text\n---\n")]
    [InlineData("---\nnull\n---\n")]
    public void SomethingElseThanKeys_IsNoMapping(string text) =>
        Assert.Null(Read(text).FrontMatter!.Mapping);

    [Fact]
    public void BlockRange_ReachesFromFenceToFence()
    {
        var article = Read("\n---\ntitle: a\n---\nbody");

        Assert.Equal("---\ntitle: a\n---", article.File.GetText(article.FrontMatter!.Range));
    }

    [Fact]
    public void FirstLineLikeADirective_IsAValueInTheBlock()
    {
        var article = Read("---\n%: a\n---\n");

        Assert.NotEmpty(article.FrontMatter!.Content.Faults);
    }

    [Fact]
    public void BlankLineFirstWithRfc1123DateAndChinese_IsReadCompletely()
    {
        var article = Read("""

            ---
            title: '京东云宣布对标阿里云全面降价，价格战重启？'
            categories: 
             - 新闻
             - 云服务
            headimg: https://img.example.org/1.png
            author: 望潮快讯
            comments: false
            date: Wed, 24 Aug 2022 08:10:00 GMT
            thumbnail: https://img.example.org/1s.png
            ---
            <p>正文</p>
            """);

        var mapping = article.FrontMatter!.Mapping!;
        Assert.Equal(
            ["title String", "categories Array", "headimg String", "author String", "comments Boolean", "date String", "thumbnail String"],
            mapping.Members.Select(member => $"{member.Name} {member.Value.Kind}"));
        Assert.Equal(["新闻", "云服务"], ((ArrayNode)mapping.Find("categories")!.Value).Items.Select(item => item.ToString()));
    }

    private static Article Read(string text) => Article.Read(new SourceFile("content/a.md", text));
}
