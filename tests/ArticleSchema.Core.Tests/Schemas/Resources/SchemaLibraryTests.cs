using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Schemas.Resources;

/// <summary>How the schema files of a project refer to each other.</summary>
public sealed class SchemaLibraryTests
{
    private const string Author = "type: object\nrequired: [name]\n$defs: { name: { type: string } }";

    [Theory]
    [InlineData("../shared/author.schema.yaml")]
    [InlineData("../shared/author.schema.yaml#")]
    [InlineData("../content/../shared/author.schema.yaml")]
    public void ReferenceToAFileOfTheProject_LeadsThere(string reference) =>
        Assert.Equal(["required /author'name'"], Evaluate("author: {}", ("content/post.schema.yaml", $"properties: {{ author: {{ $ref: '{reference}' }} }}"), ("shared/author.schema.yaml", Author)));

    [Fact]
    public void ReferenceIntoAFileOfTheProject_LeadsThere() =>
        Assert.Equal(["type /author"], Evaluate("author: 5", ("content/post.schema.yaml", "properties: { author: { $ref: '../shared/author.schema.yaml#/$defs/name' } }"), ("shared/author.schema.yaml", Author)));

    [Fact]
    public void ReferenceByIdentifier_LeadsToTheFileThatHasIt() =>
        Assert.Equal(["required /author'name'"], Evaluate(
            "author: {}",
            ("post.schema.yaml", "$id: https://example.org/schemas/post\nproperties: { author: { $ref: author } }"),
            ("shared/anything.schema.yaml", "$id: https://example.org/schemas/author\n" + Author)));

    [Fact]
    public void SchemaWithAnAddress_StillFindsTheFileBesideIt() =>
        Assert.Equal(["required /author'name'"], Evaluate(
            "author: {}",
            ("post.schema.yaml", "$id: https://example.org/schemas/post\nproperties: { author: { $ref: author.schema.yaml } }"),
            ("author.schema.yaml", Author)));

    [Fact]
    public void FilesThatReferToEachOther_AreRead() =>
        Assert.Equal(["type /next/next/title"], Evaluate(
            "next: { next: { title: 5 } }",
            ("a.schema.yaml", "properties: { title: { type: string }, next: { $ref: b.schema.json } }"),
            ("b.schema.json", """{ "properties": { "next": { "$ref": "a.schema.yaml" } } }""")));

    [Fact]
    public void CircleThroughTwoFiles_IsReportedWhereItCloses()
    {
        var documents = ReadAll(("a.schema.yaml", "$ref: b.schema.yaml"), ("b.schema.yaml", "$ref: a.schema.yaml"));
        Assert.Equal(["ART4007"], documents.SelectMany(document => document.Violations).Select(violation => violation.Rule.Id));
        Assert.Empty(documents[0].Evaluate(SchemaTest.ReadNode("title: x")));
    }

    [Fact]
    public void FaultOfAnotherFile_IsReportedThere()
    {
        var documents = ReadAll(("a.schema.yaml", "$ref: b.schema.yaml"), ("b.schema.yaml", "minLength: no"));
        Assert.Empty(documents[0].Violations);
        Assert.Equal("b.schema.yaml", Assert.Single(documents[1].Violations).File.Path);
    }

    [Fact]
    public void SameIdentifierTwice_IsReportedAtTheSecond()
    {
        var documents = ReadAll(("a.schema.yaml", "$id: https://example.org/x"), ("b.schema.yaml", "$id: https://example.org/x"));
        Assert.Empty(documents[0].Violations);
        Assert.Equal("b.schema.yaml(1,6): error ART4002: '$id' names another schema of the project", Assert.Single(documents[1].Violations).ToString());
    }

    [Theory]
    [InlineData("articleschema:article")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("https://json-schema.org/draft/2019-09/schema")]
    public void SchemasThatComeWithTheEngine_CanBeReferredTo(string reference)
    {
        var documents = ReadAll(("post.schema.yaml", $"$ref: {reference}"));
        Assert.Empty(documents[0].Violations.Select(violation => violation.ToString()));
        Assert.NotEmpty(documents[0].Evaluate(SchemaTest.ReadNode("{ type: [], title: 5 }")));
    }

    [Fact]
    public void MetaSchemaOfTheProject_DecidesWhichKeywordsHold()
    {
        var documents = ReadAll(
            ("meta.schema.yaml", """
                $schema: https://json-schema.org/draft/2020-12/schema
                $id: https://example.org/meta
                $vocabulary: { https://json-schema.org/draft/2020-12/vocab/core: true, https://json-schema.org/draft/2020-12/vocab/applicator: true }
                $dynamicAnchor: meta
                required: [title]
                """),
            ("post.schema.yaml", "$schema: https://example.org/meta\nproperties: { title: { minLength: 5 } }"));
        Assert.Equal(
            [
                "post.schema.yaml(1,1): error ART4002: 'title' is missing here, where the meta-schema requires it",
                "post.schema.yaml(2,24): warning ART4005: 'minLength' is not a keyword that is understood here, so it checks nothing",
            ],
            documents[1].Violations.Select(violation => violation.ToString()));
        Assert.Empty(documents[1].Evaluate(SchemaTest.ReadNode("title: abc")));
    }

    [Fact]
    public void ChainOfFiles_IsFollowedToItsEnd()
    {
        const int Length = 300;
        var files = Enumerable.Range(0, Length).Select(i => ($"s{i}.schema.yaml", i + 1 < Length ? $"$ref: s{i + 1}.schema.yaml" : "type: object\nrequired: [title]")).ToArray();
        Assert.Equal(["required 'title'"], Evaluate("{}", files));
    }

    private static IReadOnlyList<string> Evaluate(string instance, params (string Path, string Text)[] files)
    {
        var documents = ReadAll(files);
        Assert.Empty(documents.SelectMany(document => document.Violations).Select(violation => violation.ToString()));
        return [.. documents[0].Evaluate(SchemaTest.ReadNode(instance)).Select(SchemaTest.Describe)];
    }

    private static IReadOnlyList<SchemaDocument> ReadAll(params (string Path, string Text)[] files) =>
        SchemaDocument.ReadAll(files.Select(file => new SourceFile(file.Path, file.Text)));
}
