using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class SchemaSetTests
{
    [Theory]
    [InlineData("content/a.md", "base")]
    [InlineData("content/posts/a.md", "post")]
    [InlineData("content/posts/2024/a.md", "post")]
    [InlineData("content/posts/a.markdown", "base")]
    [InlineData("content/notes/a.md", "base")]
    [InlineData("docs/a.md", "")]
    [InlineData("content/a.txt", "")]
    [InlineData(@"content\posts\a.md", "post")]
    public void NearestFolderThatMatches_Covers(string path, string schema)
    {
        var schemas = SchemaSet.Create("", [SchemaTest.Read("true", "content/base.schema.yaml"), SchemaTest.Read("x-files: '**/*.md'", "content/posts/post.schema.yaml")]);

        Assert.Equal(schema.Length == 0 ? [] : [schema], schemas.Find(path).Select(document => document.Name));
    }

    [Fact]
    public void SchemaAtTheRoot_CoversEverything() =>
        Assert.Single(SchemaSet.Create("", [SchemaTest.Read("true", "post.schema.yaml")]).Find("a/b/c.md"));

    [Theory]
    [InlineData("/site")]
    [InlineData("/site/")]
    [InlineData(@"C:\site\")]
    public void AbsolutePaths_AreNamedBelowTheProject(string root)
    {
        var folder = root.TrimEnd('/', '\\');
        var schemas = SchemaSet.Create(root, [SchemaTest.Read("true", folder + "/content/post.schema.yaml")]);

        var schema = Assert.Single(schemas.Find(folder + "/content/posts/a.md"));
        Assert.Equal("content/posts/a.md", schemas.GetProjectPath(folder + "/content/posts/a.md"));
        Assert.Equal("posts/a.md", SchemaSet.GetPathBelow(schema, folder + "/content/posts/a.md"));
        Assert.Equal("/elsewhere/a.md", schemas.GetProjectPath("/elsewhere/a.md"));
    }

    [Fact]
    public void Documents_AreOrderedByPath() =>
        Assert.Equal(
            ["a", "b"],
            SchemaSet.Create("", [SchemaTest.Read("true", "b.schema.yaml"), SchemaTest.Read("true", "a.schema.yaml")]).Documents.Select(document => document.Name));

    [Theory]
    [InlineData("", "content/a.md", true)]
    [InlineData("", "content/a/b.md", true)]
    [InlineData("", "docs/a.md", false)]
    [InlineData("/site", "/site/content/a.md", true)]
    [InlineData("/site", "/site/a.md", false)]
    public void NoSchema_TheBuiltInOneCoversTheFolderContent(string root, string path, bool isCovered)
    {
        var schemas = SchemaSet.Create(root, []);

        Assert.Equal(isCovered ? ["Article"] : [], schemas.Find(path).Select(document => document.Name));
        Assert.True(Assert.Single(schemas.Documents).IsBuiltIn);
    }

    [Theory]
    [InlineData("people/author", "people/author")]
    [InlineData("author", "people/author", "archive/author")]
    [InlineData("archive/author", "archive/author")]
    [InlineData("Guest", "archive/author")]
    [InlineData("Guests", "archive/author")]
    [InlineData("tags", "data/tag")]
    [InlineData("people", "people/author")]
    [InlineData("People")]
    [InlineData("nobody")]
    public void Name_MeansTheCollectionsThatItIsNearestTo(string name, params string[] schemas)
    {
        var set = SchemaSet.Create("/site",
        [
            SchemaTest.Read("title: Author", "/site/people/author.schema.yaml"),
            SchemaTest.Read("{ title: Guest, x-collection: Guests }", "/site/archive/author.schema.yaml"),
            SchemaTest.Read("x-files: [tags.yaml]", "/site/data/tag.schema.yaml"),
        ]);

        Assert.Equal(schemas.Order(StringComparer.Ordinal), set.FindCollections(name).Select(set.NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BuiltInSchema_IsSound()
    {
        var schema = BuiltInSchemas.ReadArticle("");

        Assert.Empty(schema.Violations);
        Assert.Empty(schema.Evaluate(SchemaTest.ReadNode("{ title: Hello, date: 2024-05-01, categories: news }")));
        Assert.Empty(schema.Evaluate(SchemaTest.ReadNode("{ title: Hello, date: 2024-05-01, categories: [news], more: true }")));
        Assert.Equal(
            ["required 'date'", "minLength /title", "minItems /categories"],
            schema.Evaluate(SchemaTest.ReadNode("{ title: '', categories: [] }")).Select(SchemaTest.Describe));
    }
}
