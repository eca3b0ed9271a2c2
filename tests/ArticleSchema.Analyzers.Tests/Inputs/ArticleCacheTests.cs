using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class ArticleCacheTests
{
    [Fact]
    public void SameText_IsReadOnce()
    {
        var text = SourceText.From("---\ntitle: A\n---\nWords.\n");
        Assert.Same(ArticleCache.Read("a.md", text), ArticleCache.Read("a.md", text));
        Assert.Same(ArticleCache.ReadBody("a.md", text), ArticleCache.ReadBody("a.md", text));
    }

    [Fact]
    public void SameTextUnderAnotherName_HasThatName()
    {
        var text = SourceText.From("---\ntitle: A\n---\nWords.\n");
        Assert.Equal("a.md", ArticleCache.Read("a.md", text).File.Path);
        Assert.Equal("b.mdx", ArticleCache.Read("b.mdx", text).File.Path);
    }

    [Fact]
    public void ManyFilesReadAtOnce_AreNotReadAgain()
    {
        var project = Blogs.Large(articles: 200);
        var files = project.Files.Select(file => file.ToAdditionalText(project)).ToList();
        var schema = BuiltInSchemas.ReadArticle(project.Folder);
        ArticleCache.ReadAll(files, _ => schema, CancellationToken.None);
        var articles = files.Select(file => ArticleCache.Read(file.Path, file.GetText()!)).ToList();

        ArticleCache.ReadAll(files, _ => schema, CancellationToken.None);

        Assert.All(files.Zip(articles), pair => Assert.Same(pair.Second, ArticleCache.Read(pair.First.Path, pair.First.GetText()!)));
    }
}
