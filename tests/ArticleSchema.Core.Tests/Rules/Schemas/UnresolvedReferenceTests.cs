using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class UnresolvedReferenceTests
{
    [Theory]
    [InlineData("'#/$defs/image'", "there is no schema at '/$defs/image'")]
    [InlineData("'#image'", "there is no '$anchor' named 'image'")]
    [InlineData("'#/properties/cover/0'", "there is no schema at '/properties/cover/0'")]
    [InlineData("'#/properties'", "there is no schema at '/properties'")]
    [InlineData("other.schema.yaml", "the project has no such schema file")]
    [InlineData("../../../../etc/secret.yaml", "the project has no such schema file")]
    [InlineData("https://example.org/schema.json", "no schema of the project has the '$id' 'https://example.org/schema.json', and nothing is fetched from the network")]
    public void NothingThere_ReportsAtTheReference(string reference, string reason) =>
        RuleTest.For<UnresolvedReference>().CheckSchema($"properties: {{ cover: {{ $ref: {{|ART4003:{reference}|}} }} }}")
            .WithMessage($"The reference '{reference.Trim('\'')}' does not lead to a schema: {reason}");

    [Theory]
    [InlineData("'#'")]
    [InlineData("''")]
    [InlineData("'#/$defs/image'")]
    [InlineData("'#/%24defs/image'")]
    [InlineData("'#/$defs/a~1b'")]
    [InlineData("'#/allOf/1'")]
    public void SchemaInTheSameFile_ReportsNothing(string reference) =>
        RuleTest.For<UnresolvedReference>().CheckSchema($$"""
            properties: { cover: { $ref: {{reference}} } }
            allOf: [true, true]
            $defs: { image: true, a/b: true }
            """);

    [Fact]
    public void Unresolved_ChecksNothing() =>
        Assert.Empty(SchemaTest.Evaluate("$ref: nowhere.yaml", "a: 1", mayHaveFaults: true));
}
