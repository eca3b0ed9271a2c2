using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class RepeatedKeyTests
{
    [Fact]
    public void TwoExtensions_ReportsBoth() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\n")
            .With("content/a.md", "{|ART3001:-|}--\n---\n")
            .With("content/a.markdown", "{|ART3001:-|}--\n---\n")
            .Check()
            .WithMessage("The key 'a' of this entry is also that of 'content/a.md'", "The key 'a' of this entry is also that of 'content/a.markdown'");

    [Fact]
    public void SameSlugOnTwoDays_ReportsBoth() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-key: slug\n")
            .With("content/2023-01-31-hello.md", "{|ART3001:-|}--\n---\n")
            .With("content/2024/2024-01-31-hello.md", "{|ART3001:-|}--\n---\n")
            .Check();

    [Fact]
    public void SameNameInTwoFolders_ReportsNothing() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\n")
            .With("content/a/index.md", "---\n---\n")
            .With("content/b/index.md", "---\n---\n")
            .Check();

    [Fact]
    public void SameKeyInTwoCollections_ReportsNothing() =>
        new ProjectTest()
            .With("content/posts/post.schema.yaml", "title: Post\n")
            .With("content/notes/note.schema.yaml", "title: Note\n")
            .With("content/posts/a.md", "---\n---\n")
            .With("content/notes/a.md", "---\n---\n")
            .Check();
}
