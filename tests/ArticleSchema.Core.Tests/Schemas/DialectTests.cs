using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>The published schema of schemas says what the engine does.</summary>
public sealed class DialectTests
{
    private static readonly SchemaDocument s_dialect = SchemaDocument.Read(new SourceFile("dialect.schema.json", BuiltInSchemas.Find(BuiltInSchemas.Dialect)!.Source.Text));

    [Fact]
    public void Dialect_HasNoFaults() => Assert.Empty(s_dialect.Violations.Select(violation => violation.ToString()));

    [Fact]
    public void Schema_CanNameTheDialect() => Assert.Empty(SchemaTest.Read("$schema: articleschema:schema\nx-key: slug").Violations);

    [Fact]
    public void Dialect_HoldsTheStandardToo() => Assert.Equal(["type /title"], s_dialect.Evaluate(SchemaTest.ReadNode("title: 5")).Select(SchemaTest.Describe));

    [Fact]
    public void EveryKeywordOfOurs_IsDescribed()
    {
        var described = new[] { "vocabulary", "subschema", "keywords" }
            .SelectMany(name => ((ObjectNode)JsonPointer.Find(s_dialect.Root.Node, $"/$defs/{name}/properties")!).Members)
            .Where(member => member.Name.StartsWith("x-", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(KeywordCatalog.NamesIn(Dialect.Of(SchemaDraft.Draft202012)).Where(name => name.StartsWith("x-", StringComparison.Ordinal)).Order(StringComparer.Ordinal), described.Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.All(described, member => Assert.EndsWith(".", ((ObjectNode)member.Value).Find("description")?.Value.ToString() ?? member.Name));
    }

    [Fact]
    public void SchemasOfTheRepository_SatisfyIt()
    {
        var files = Directory.EnumerateFiles(RepositoryPaths.FromRoot("samples"), "*.schema.*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryPaths.FromRoot("src", "ArticleSchema.Core", "Schemas", "BuiltIn")))
            .ToList();

        Assert.True(files.Count >= 4);
        Assert.All(files, file => Assert.Empty(s_dialect.Evaluate(SchemaTest.ReadNode(File.ReadAllText(file))).Select(SchemaTest.Describe)));
    }

    [Theory]
    [InlineData(true, "x-files: '*.md'")]
    [InlineData(true, "x-files: ['**/*.md', '!drafts/**', '*..md']")]
    [InlineData(true, "x-files: []")]
    [InlineData(false, "x-files: 5")]
    [InlineData(false, "x-files: ['']")]
    [InlineData(false, "x-files: ['! ']")]
    [InlineData(false, "x-files: ['/a.md']")]
    [InlineData(false, "x-files: ['!../a.md']")]
    [InlineData(false, "x-files: ['a/..']")]
    [InlineData(false, "x-files: 'a\\b.md'")]
    [InlineData(true, "x-front-matter: optional")]
    [InlineData(false, "x-front-matter: true")]
    [InlineData(true, "x-collection: Posts")]
    [InlineData(false, "x-collection: [Posts]")]
    [InlineData(true, "x-key: slug")]
    [InlineData(false, "x-key: [slug]")]
    [InlineData(false, "x-order: 5")]
    [InlineData(true, "{ x-order: -date, properties: { date: true } }")]
    [InlineData(true, "{ x-index: date, properties: { date: true } }")]
    [InlineData(true, "{ x-index: [date], properties: { date: true } }")]
    [InlineData(true, "{ x-index: { Nach日: date }, properties: { date: true } }")]
    [InlineData(false, "{ x-index: { 2nd: date }, properties: { date: true } }")]
    [InlineData(false, "{ x-index: { ByDate: 5 }, properties: { date: true } }")]
    [InlineData(false, "{ x-index: [5], properties: { date: true } }")]
    [InlineData(true, "{ x-language: folder, x-translations: [en, de] }")]
    [InlineData(true, "{ x-language: lang, x-translations: { languages: [en, de], key: id }, properties: { lang: true, id: true } }")]
    [InlineData(false, "x-language: [folder]")]
    [InlineData(false, "{ x-language: folder, x-translations: [en] }")]
    [InlineData(false, "{ x-language: folder, x-translations: [en, en] }")]
    [InlineData(false, "{ x-language: folder, x-translations: { key: id }, properties: { id: true } }")]
    [InlineData(true, "properties: { a: { x-unique: true } }")]
    [InlineData(false, "properties: { a: { x-unique: 1 } }")]
    [InlineData(true, "properties: { a: { x-reference: authors } }")]
    [InlineData(false, "properties: { a: { x-reference: ' ' } }")]
    [InlineData(true, "properties: { a: { x-asset: true } }")]
    [InlineData(true, "properties: { a: { x-asset: .png } }")]
    [InlineData(true, "properties: { a: { x-asset: [.png, .tar.gz] } }")]
    [InlineData(true, "properties: { a: { x-asset: { extensions: .png, folder: ../images } } }")]
    [InlineData(false, "properties: { a: { x-asset: png } }")]
    [InlineData(false, "properties: { a: { x-asset: [] } }")]
    [InlineData(false, "properties: { a: { x-asset: ['./png'] } }")]
    [InlineData(false, "properties: { a: { x-asset: { folder: /images } } }")]
    [InlineData(false, "properties: { a: { x-asset: { folder: 'a\\b' } } }")]
    [InlineData(false, "properties: { a: { x-asset: { root: images } } }")]
    [InlineData(true, "properties: { a: { format: date, x-not-before: b }, b: { format: date } }")]
    [InlineData(false, "properties: { a: { x-not-before: 5 } }")]
    [InlineData(false, "properties: { a: { x-not-after: '' } }")]
    [InlineData(true, "properties: { a: { x-values: closed, enum: [b] } }")]
    [InlineData(true, "properties: { a: { x-values: closed, items: { x-reference: tags } } }")]
    [InlineData(true, "properties: { a: { x-values: open } }")]
    [InlineData(false, "properties: { a: { x-values: closed } }")]
    [InlineData(false, "properties: { a: { x-values: closed, items: true } }")]
    [InlineData(false, "properties: { a: { x-values: Closed, enum: [b] } }")]
    [InlineData(true, "x-body: embed")]
    [InlineData(false, "x-body: no")]
    [InlineData(true, "x-recommended: []")]
    [InlineData(true, "x-recommended: [a, b]")]
    [InlineData(false, "x-recommended: a")]
    [InlineData(false, "properties: { cover: { x-recommended: [5] } }")]
    [InlineData(true, "properties: { a: { deprecated: true, x-replaced-by: b } }")]
    [InlineData(false, "properties: { a: { deprecated: true, x-replaced-by: ' ' } }")]
    [InlineData(false, "properties: { a: { deprecated: false, x-replaced-by: b } }")]
    [InlineData(false, "properties: { a: { x-replaced-by: b } }")]
    [InlineData(false, "properties: { a: { deprecated: 1 } }")]
    [InlineData(true, "x-time-zone: +08:00")]
    [InlineData(true, "x-time-zone: -14:00")]
    [InlineData(true, "x-time-zone: Z")]
    [InlineData(false, "x-time-zone: z")]
    [InlineData(false, "x-time-zone: +0800")]
    [InlineData(false, "x-time-zone: +14:01")]
    [InlineData(false, "x-time-zone: +08:60")]
    [InlineData(false, "x-time-zone: Europe/Berlin")]
    [InlineData(true, "items: { format: timestamp, x-time-zone: Z }")]
    [InlineData(true, "{ items: { $ref: '#/$defs/a', x-time-zone: Z }, $defs: { a: true } }")]
    [InlineData(false, "items: { format: date-time, x-time-zone: Z }")]
    [InlineData(true, "{ format: timestamp, x-date-format: unix-ms }")]
    [InlineData(true, "{ format: timestamp, x-date-format: [MM/dd/yyyy, unix-s] }")]
    [InlineData(false, "{ format: timestamp, x-date-format: [] }")]
    [InlineData(false, "{ format: timestamp, x-date-format: [5] }")]
    [InlineData(false, "{ format: timestamp, x-date-format: '' }")]
    [InlineData(false, "{ format: date, x-date-format: MM/dd/yyyy }")]
    [InlineData(false, "x-date-format: MM/dd/yyyy")]
    [InlineData(true, "properties: { a: { x-fallback: heading } }")]
    [InlineData(false, "properties: { a: { x-fallback: title } }")]
    [InlineData(false, "properties: { a: { x-fallback: [heading] } }")]
    [InlineData(true, "x-severity: suggestion")]
    [InlineData(false, "x-severity: info")]
    [InlineData(false, "anyOf: [{ allOf: [{ if: { not: { x-severity: Error } } }] }]")]
    [InlineData(false, "$defs: { a: { patternProperties: { b: { prefixItems: [{ contains: { x-severity: 1 } }] } } } }")]
    [InlineData(true, "x-message: Shorter")]
    [InlineData(false, "x-message: 5")]
    [InlineData(false, "x-message: ' '")]
    [InlineData(true, "x-of-somebody-else: 5")]
    public void EngineAndDialect_AgreeOnValues(bool isRight, string schema)
    {
        var byEngine = !SchemaTest.Read(schema).Violations.Any(violation => violation.Rule.Id == KeywordMisuse.Id);
        var byDialect = s_dialect.Evaluate(SchemaTest.ReadNode(schema)).Count == 0;

        Assert.Equal((isRight, isRight), (byEngine, byDialect));
    }
}
