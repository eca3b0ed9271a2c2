using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>However many schemas and patterns meet however many values, a check comes to an end, with one finding that says so.</summary>
public sealed class EvaluationLimitTests
{
    [Theory]
    [InlineData("{ items: { pattern: '^(a*)*\\1b$' } }", 500, 300)]
    [InlineData("{ items: { pattern: '^(a|b|ab)*c$' } }", 4_000, 1_000)]
    [InlineData("{ items: { $ref: '#/$defs/x' }, $defs: { x: { anyOf: [{ $ref: '#/$defs/y' }, { $ref: '#/$defs/y' }] }, y: { allOf: [{ $ref: '#/$defs/z' }, { $ref: '#/$defs/z' }] }, z: { allOf: [true, { maxLength: 9999 }, { minLength: 0 }, { maxLength: 9998 }, { maxLength: 9997 }] } } }", 60_000, 1)]
    public void TooMuchWork_IsGivenUpOnce(string schema, int items, int length)
    {
        var item = new string('a', length);
        var list = SchemaTest.ReadNode($"[{string.Join(", ", Enumerable.Range(0, items).Select(i => item + i))}]");

        Assert.Contains("evaluation limit ", SchemaTest.Read(schema).Evaluate(list).Select(SchemaTest.Describe).TakeLast(1));
    }

    [Fact]
    public void ManyPatternsOfNames_AreGivenUpOnce()
    {
        var patterns = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"'^(k{i}x+)+y$': true"));
        var mapping = SchemaTest.ReadNode($"{{ {string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1"))} }}");

        Assert.Equal(["evaluation limit "], SchemaTest.Read($"patternProperties: {{ {patterns} }}").Evaluate(mapping).Select(SchemaTest.Describe));
    }

    [Fact]
    public void LargeData_IsCheckedToItsEnd()
    {
        var list = SchemaTest.ReadNode($"[{string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"{{ a: x{i} }}"))}]");

        Assert.Empty(SchemaTest.Read("items: { properties: { a: { type: string, pattern: ^x } }, required: [a] }").Evaluate(list));
    }

    [Fact]
    public void LargeSchema_IsCheckedToItsEnd()
    {
        var properties = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"  k{i}: {{}}\n"));

        Assert.Equal("'title' must be text", Assert.Single(SchemaTest.Read($"properties:\n{properties}  last: {{ title: 5 }}\n").Violations).Message);
    }

    [Fact]
    public void MetaSchemaWithoutEnd_IsGivenUpOnce()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"d{i}: {{ allOf: [{{ $ref: '#/$defs/d{i + 1}' }}, {{ $ref: '#/$defs/d{i + 1}' }}] }}"));
        var documents = SchemaDocument.ReadAll(
        [
            new SourceFile("meta.schema.yaml", $"$id: https://example.org/meta\n$ref: '#/$defs/d0'\n$defs: {{ {chain}, d30: true }}\n"),
            new SourceFile("post.schema.yaml", "$schema: https://example.org/meta\ntitle: Post\n"),
        ]);

        Assert.StartsWith("The schema cannot be checked against its meta-schema", Assert.Single(documents[1].Violations).Message);
    }
}
