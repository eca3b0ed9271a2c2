using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class SchemaSettingsTests
{
    [Fact]
    public void NothingSaid_TakesTheDefaults()
    {
        var settings = Read("type: object");

        Assert.Equal(["**/*.md", "**/*.markdown", "**/*.mdx"], settings.Files.Sources);
        Assert.True(settings.RequiresFrontMatter);
        Assert.Null(settings.CollectionName);
        Assert.Equal(KeySource.Path, settings.Key);
        Assert.Null(settings.OrderProperty);
        Assert.Empty(settings.Indexes);
        Assert.False(settings.EmbedsBody);
    }

    [Fact]
    public void EverythingSaid_IsRead()
    {
        var settings = Read("""
            x-files: ['*.md', '!draft.md']
            x-front-matter: optional
            x-collection: Posts
            x-key: slug
            x-order: -date
            x-index: { ByCategory: categories, ByDay: date }
            x-body: embed
            properties: { date: true, categories: true }
            """);

        Assert.Equal(["*.md", "!draft.md"], settings.Files.Sources);
        Assert.False(settings.RequiresFrontMatter);
        Assert.Equal("Posts", settings.CollectionName);
        Assert.Equal(KeySource.Slug, settings.Key);
        Assert.Equal(("date", true), (settings.OrderProperty, settings.IsDescending));
        Assert.Equal([new IndexSettings("ByCategory", "categories"), new IndexSettings("ByDay", "date")], settings.Indexes);
        Assert.True(settings.EmbedsBody);
    }

    [Fact]
    public void IndexAsAList_NamesTheLookups() =>
        Assert.Equal(
            [new IndexSettings("ByCategories", "categories"), new IndexSettings("ByHeadImg", "head-img")],
            Read("{ x-index: [categories, head-img], properties: { categories: true, head-img: true } }").Indexes);

    [Fact]
    public void OrderWithoutHyphen_IsAscending() =>
        Assert.Equal(("part", false), (Read("{ x-order: part, properties: { part: true } }").OrderProperty, Read("{ x-order: part, properties: { part: true } }").IsDescending));

    [Fact]
    public void InASubschema_MeansNothing() =>
        Assert.Equal(KeySource.Path, Read("properties: { a: { x-key: slug } }").Key);

    private static SchemaSettings Read(string schema)
    {
        var document = SchemaTest.Read(schema);
        Assert.Empty(document.Violations.Select(violation => violation.ToString()));
        return document.Settings;
    }
}
