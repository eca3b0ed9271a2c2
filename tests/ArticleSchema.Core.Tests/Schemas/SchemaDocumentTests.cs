using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class SchemaDocumentTests
{
    [Theory]
    [InlineData("title: Post", "content/a.schema.yaml", "Post")]
    [InlineData("title: '  Post  '", "content/a.schema.yaml", "Post")]
    [InlineData("title: ''", "content/a.schema.yaml", "a")]
    [InlineData("{ \"title\": 5 }", "content/a.schema.json", "a")]
    [InlineData("type: object", "content/release.note.schema.yml", "release.note")]
    [InlineData("true", "post.schema.yaml", "post")]
    public void Name_IsTheTitleOrTheFiles(string schema, string path, string name) =>
        Assert.Equal(name, SchemaTest.Read(schema, path).Name);

    [Theory]
    [InlineData("post.schema.yaml", true)]
    [InlineData("a/post.schema.yml", true)]
    [InlineData("a/post.SCHEMA.json", true)]
    [InlineData("post.yaml", false)]
    [InlineData("schema.yaml", false)]
    [InlineData("post.schema.yaml.md", false)]
    public void SchemaPath_IsToldByTheEndOfItsName(string path, bool isSchema) =>
        Assert.Equal(isSchema, SchemaDocument.IsSchemaPath(path));

    [Fact]
    public void Json_IsReadAsYamlIs()
    {
        var schema = SchemaTest.Read("""{ "title": "Post", "required": ["title"], "properties": { "title": { "pattern": "^\\S" } } }""", "post.schema.json");

        Assert.Empty(schema.Violations);
        Assert.Equal("Post", schema.Name);
        Assert.Equal(["pattern /title"], schema.Evaluate(SchemaTest.ReadNode("title: ' a'")).Select(SchemaTest.Describe));
    }

    [Fact]
    public void HalfReadSchema_StillHasItsPropertiesButFindsNothing()
    {
        var schema = SchemaTest.Read("title: Post\nproperties: { title: { type: string } }\nrequired: [title\n");

        Assert.False(schema.IsComplete);
        Assert.NotNull(schema.Root.Find<Core.Schemas.Keywords.PropertiesKeyword>()!.Find("title"));
        Assert.Empty(schema.Evaluate(SchemaTest.ReadNode("{ title: 5 }")));
    }

    [Fact]
    public void FaultyKeyword_LeavesTheOthersAtWork()
    {
        var schema = SchemaTest.Read("{ type: objekt, required: [title] }");

        Assert.Single(schema.Violations);
        Assert.Equal(["required 'title'"], schema.Evaluate(SchemaTest.ReadNode("{}")).Select(SchemaTest.Describe));
    }

    [Fact]
    public void Violations_AreInTheOrderOfTheFile()
    {
        var schema = SchemaTest.Read("x-order: nothing\ntype: objekt\nproperties:\n  a: { format: datum }\nitems: 5\n");

        Assert.Equal(["ART4002", "ART4002", "ART4006", "ART4002"], schema.Violations.Select(violation => violation.Rule.Id));
        Assert.Equal(["1,10", "2,7", "4,16", "5,8"], schema.Violations.Select(violation => schema.File.GetPosition(violation.Range.Start).ToString()));
    }

    [Fact]
    public void Annotations_AreKept()
    {
        var title = SchemaTest.Read("properties: { title: { description: The headline., default: Untitled, deprecated: true } }")
            .Root.Find<Core.Schemas.Keywords.PropertiesKeyword>()!.Find("title")!;

        Assert.Equal("The headline.", title.GetString("description"));
        Assert.Equal("Untitled", title["default"]!.ToString());
        Assert.Null(title.GetString("deprecated"));
        Assert.Equal("/properties/title", title.Location);
    }

    [Fact]
    public async Task ManyThreads_SeeTheSame()
    {
        var schema = SchemaTest.Read("{ required: [a], properties: { b: { anyOf: [{ type: string }, { type: integer }] } }, unevaluatedProperties: false }");
        var instance = SchemaTest.ReadNode("{ b: 1.5, c: 1 }");

        var findings = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => string.Join(", ", schema.Evaluate(instance).Select(SchemaTest.Describe)))));

        Assert.Equal(["required 'a', anyOf /b, unevaluatedProperties 'c'"], findings.Distinct());
    }

    [Theory]
    [InlineData("required: [title]", "/required")]
    [InlineData("properties: { a: { type: string } }", "/properties/a/type")]
    [InlineData("properties: { a: { $ref: '#/$defs/b/c' } }\n$defs: { b: { c: { minimum: 9, items: true } } }", "/properties/a/$ref/minimum")]
    [InlineData("allOf: [true, { $ref: '#/$defs/x' }]\n$defs: { x: { $dynamicAnchor: n, patternProperties: { '^a/': true, a: { $ref: '#y' } } }, y: { $anchor: y, allOf: [{ const: 1 }] } }", "/allOf/1/$ref/patternProperties/a/$ref/allOf/0/const")]
    public void KeywordPath_FollowsTheWayOfEvaluation(string schema, string path) =>
        Assert.Equal([path], SchemaTest.Read(schema).Evaluate(SchemaTest.ReadNode("a: 5")).Select(finding => finding.KeywordPath));
}
