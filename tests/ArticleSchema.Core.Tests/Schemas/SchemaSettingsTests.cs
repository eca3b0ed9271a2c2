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

    [Theory]
    [InlineData("string")]
    [InlineData("integer")]
    public void RequiredProperty_CanBeTheKey(string type)
    {
        var settings = Read($"{{ x-key: id, required: [id], properties: {{ id: {{ $ref: '#/$defs/id' }} }}, $defs: {{ id: {{ type: {type} }} }} }}");

        Assert.Equal((KeySource.Property, "id"), (settings.Key, settings.KeyProperty));
    }

    [Fact]
    public void PropertyCalledSlug_IsNotTheKey() =>
        Assert.Equal(KeySource.Slug, Read("{ x-key: slug, required: [slug], properties: { slug: { type: string } } }").Key);

    [Fact]
    public void Translations_ByFolderOrByProperty()
    {
        var byFolder = Read("{ x-translations: [en, de], x-language: folder }");
        var byProperty = Read("{ x-translations: { languages: [en, de], key: id }, x-language: lang, properties: { id: true, lang: true } }");

        Assert.Equal(new LanguageSettings(null), byFolder.Language);
        Assert.Equal(["en", "de"], byFolder.Translations!.Languages);
        Assert.Null(byFolder.Translations.KeyProperty);
        Assert.Equal(new LanguageSettings("lang"), byProperty.Language);
        Assert.Equal("id", byProperty.Translations!.KeyProperty);
    }

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
