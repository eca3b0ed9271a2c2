using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Schemas.Resources;

public sealed class ReferencedFilesTests
{
    [Theory]
    [InlineData("$ref: author.json", "/site/schemas/author.json")]
    [InlineData("$ref: ./parts/author.json#/$defs/name", "/site/schemas/parts/author.json")]
    [InlineData("$ref: ../author.json", "/site/author.json")]
    [InlineData("$ref: über%20uns.json", "/site/schemas/über uns.json")]
    [InlineData("$dynamicRef: author.json#meta", "/site/schemas/author.json")]
    [InlineData("$schema: meta.json", "/site/schemas/meta.json")]
    [InlineData("$id: https://example.org/post\nproperties: { author: { anyOf: [true, $ref: author.json] } }", "/site/schemas/author.json")]
    [InlineData("allOf: [$ref: a.json, $ref: 'b.json#x', $ref: 'a.json#y']", "/site/schemas/a.json", "/site/schemas/b.json")]
    [InlineData("$ref: '#/$defs/author'")]
    [InlineData("$ref: post.yaml#/$defs/author")]
    [InlineData("$ref: https://example.org/author")]
    [InlineData("$ref: articleschema:article\n$schema: https://json-schema.org/draft/2020-12/schema")]
    [InlineData("$ref: [author.json]")]
    [InlineData("[$ref: [")]
    [InlineData("")]
    public void References_ArePathsOfFiles(string schema, params string[] paths) =>
        Assert.Equal(paths, ReferencedFiles.Find(new SourceFile("/site/schemas/post.yaml", schema)));

    [Theory]
    [InlineData("C:/site/post.yaml", "C:/site/author.json")]
    [InlineData("schemas/post.yaml", "schemas/author.json")]
    public void Paths_AreLikeThatOfTheSchema(string schema, string path) =>
        Assert.Equal([path], ReferencedFiles.Find(new SourceFile(schema, "$ref: author.json")));
}
