using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class UnresolvedReferenceTests
{
    [Theory]
    [InlineData("'#/$defs/image'")]
    [InlineData("'#image'")]
    [InlineData("'#/properties/cover/0'")]
    [InlineData("other.schema.yaml")]
    [InlineData("../secret.yaml")]
    [InlineData("https://example.org/schema.json")]
    public void NothingThere_ReportsAtTheReference(string reference) =>
        RuleTest.For<UnresolvedReference>().CheckSchema($"properties: {{ cover: {{ $ref: {{|ART4003:{reference}|}} }} }}")
            .WithMessage($"The reference '{reference.Trim('\'')}' does not lead to a schema");

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
