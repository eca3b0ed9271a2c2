using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules.Projects;

public sealed class UncoveredArticleTests
{
    private static readonly SourceFile[] s_files =
    [
        new("content/post.schema.yaml", "x-files: ['**/*.md', '!drafts/**']"),
        new("content/a.md", "---\n---\n"),
        new("content/drafts/b.md", "---\n---\n"),
        new("README.MD", ""),
        new("docs/page.mdx", "Words."),
        new("data.yaml", "a: 1"),
        new("picture.png", "x"),
    ];

    [Fact]
    public void AskedFor_ReportsMarkdownOnly() =>
        Assert.Equal(
            ["README.MD", "content/drafts/b.md", "docs/page.mdx"],
            Project.Check(s_files, UncoveredArticle.Id).Select(violation => violation.Path));

    [Fact]
    public void NotAskedFor_ReportsNothing() => Assert.Empty(Project.Check(s_files));
}
