using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Projects;

public sealed class AmbiguousSchemaTests
{
    [Fact]
    public void TwoSchemasInOneFolder_ReportsAtTheStartOfTheArticle() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "required: [title]\n")
            .With("content/note.schema.yaml", "required: [title]\n")
            .With("content/a.md", "{|ART5002:-|}--\n---\n")
            .Check()
            .WithMessage("The article is covered by two schemas of one folder, 'note.schema.yaml' and 'post.schema.yaml'; none was applied");

    [Fact]
    public void PatternsTellThemApart_ReportsNothing() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "{ x-files: 'posts/*.md' }\n")
            .With("content/note.schema.yaml", "{ x-files: 'notes/*.md' }\n")
            .With("content/posts/a.md", "---\n---\n")
            .With("content/notes/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void SchemasInTwoFolders_TheNearestApplies() =>
        new ProjectTest()
            .With("content/base.schema.yaml", "required: [author]\n")
            .With("content/posts/post.schema.yaml", "required: [layout]\n")
            .With("content/a.md", "{|ART2004:---|}\n---\n")
            .With("content/posts/b.md", "{|ART2004:---|}\n---\n")
            .Check();
}
