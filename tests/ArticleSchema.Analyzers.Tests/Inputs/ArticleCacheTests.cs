using ArticleSchema.Analyzers.Inputs;

using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class ArticleCacheTests
{
    [Fact]
    public void SameText_IsReadOnce()
    {
        var text = SourceText.From("---\ntitle: A\n---\nWords.\n");
        Assert.Same(ArticleCache.Read("a.md", text), ArticleCache.Read("a.md", text));
        Assert.Same(ArticleCache.Read("a.md", text).Body, ArticleCache.Read("a.md", text).Body);
    }

    [Fact]
    public void SameTextUnderAnotherName_HasThatName()
    {
        var text = SourceText.From("---\ntitle: A\n---\nWords.\n");
        Assert.Equal("a.md", ArticleCache.Read("a.md", text).Article.File.Path);
        Assert.Equal("b.mdx", ArticleCache.Read("b.mdx", text).Article.File.Path);
    }
}
