using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>Each keyword at its edges; the official suite, where it is present, says the rest.</summary>
public sealed class KeywordTests
{
    [Theory]
    [InlineData("type: string", "a", "")]
    [InlineData("type: string", "1", "type ")]
    [InlineData("type: integer", "1.0", "")]
    [InlineData("type: integer", "1e400", "")]
    [InlineData("type: [integer, 'null']", "~", "")]
    [InlineData("type: object", "[]", "type ")]
    [InlineData("required: [a, b]", "{}", "required 'a'|required 'b'")]
    [InlineData("required: [a]", "text", "")]
    [InlineData("properties: { a: { type: string } }", "{ a: 1, b: 1 }", "type /a")]
    [InlineData("properties: { a/b: { type: string }, '~': { type: string } }", "{ a/b: 1, '~': 1 }", "type /a~1b|type /~0")]
    [InlineData("additionalProperties: { type: string }", "{ a: 1 }", "type /a")]
    [InlineData("{ properties: { a: true }, additionalProperties: false }", "{ a: 1, b: 1 }", "additionalProperties 'b'")]
    [InlineData("{ additionalProperties: false, patternProperties: { '^x-': { type: string } } }", "{ x-a: 1, y: 1 }", "type /x-a|additionalProperties 'y'")]
    [InlineData("enum: [1, a, [b]]", "[b]", "")]
    [InlineData("enum: [1, a]", "A", "enum ")]
    [InlineData("enum: []", "1", "enum ")]
    [InlineData("const: { a: 1.0 }", "{ a: 1 }", "")]
    [InlineData("const: null", "''", "const ")]
    [InlineData("minLength: 2", "😀", "minLength ")]
    [InlineData("maxLength: 1", "😀", "")]
    [InlineData("maxLength: 1", "'12'", "maxLength ")]
    [InlineData("maxLength: 1", "12", "")]
    [InlineData("pattern: '^a'", "ba", "pattern ")]
    [InlineData("minimum: 1", "0.999", "minimum ")]
    [InlineData("maximum: 1", "1.0", "")]
    [InlineData("exclusiveMinimum: 1", "1", "exclusiveMinimum ")]
    [InlineData("exclusiveMaximum: 1", "1", "exclusiveMaximum ")]
    [InlineData("multipleOf: 0.1", "0.3", "")]
    [InlineData("multipleOf: 0.1", "0.35", "multipleOf ")]
    [InlineData("items: { type: string }", "[a, 1, b, 2]", "type /1|type /3")]
    [InlineData("{ prefixItems: [{ type: integer }], items: { type: string } }", "[a, a]", "type /0")]
    [InlineData("items: false", "[1]", "false schema /0")]
    [InlineData("minItems: 1", "[]", "minItems ")]
    [InlineData("maxItems: 1", "[1, 2]", "maxItems ")]
    [InlineData("uniqueItems: true", "[1, { a: [1] }, { a: [1.0] }]", "uniqueItems ")]
    [InlineData("uniqueItems: false", "[1, 1]", "")]
    [InlineData("contains: { const: 1 }", "[2]", "contains ")]
    [InlineData("{ contains: { const: 1 }, minContains: 0 }", "[2]", "")]
    [InlineData("{ contains: { const: 1 }, maxContains: 1 }", "[1, 1]", "contains ")]
    [InlineData("minProperties: 1", "{}", "minProperties ")]
    [InlineData("maxProperties: 1", "{ a: 1, b: 2 }", "maxProperties ")]
    [InlineData("propertyNames: { maxLength: 1 }", "{ a: 1, bc: 2 }", "propertyNames 'bc'")]
    [InlineData("propertyNames: false", "{ a: 1 }", "propertyNames 'a'")]
    [InlineData("dependentRequired: { a: [b, c] }", "{ a: 1, c: 1 }", "dependentRequired 'b'")]
    [InlineData("dependentSchemas: { a: { required: [b] } }", "{ a: 1 }", "required 'b'")]
    [InlineData("allOf: [{ type: string }, { minLength: 3 }]", "a", "minLength ")]
    [InlineData("anyOf: [{ type: string }, { type: integer }]", "1.5", "anyOf ")]
    [InlineData("oneOf: [{ type: string }, { minLength: 1 }]", "a", "oneOf ")]
    [InlineData("oneOf: [{ type: string }, { minLength: 1 }]", "1", "")]
    [InlineData("not: { type: string }", "a", "not ")]
    [InlineData("not: false", "a", "")]
    [InlineData("{ if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }", "{ a: 1 }", "required 'b'")]
    [InlineData("{ if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }", "{ }", "required 'c'")]
    [InlineData("{ $ref: '#/$defs/a', $defs: { a: { type: string } } }", "1", "type ")]
    [InlineData("{ properties: { a: { $ref: '#' } }, additionalProperties: false }", "{ a: { a: { b: 1 } } }", "additionalProperties /a/a'b'")]
    [InlineData("{ allOf: [{ properties: { a: true } }], unevaluatedProperties: false }", "{ a: 1, b: 1 }", "unevaluatedProperties 'b'")]
    [InlineData("{ anyOf: [{ required: [a], properties: { a: true } }, { properties: { b: true } }], unevaluatedProperties: false }", "{ a: 1, b: 1 }", "")]
    [InlineData("{ prefixItems: [true], unevaluatedItems: false }", "[1, 2]", "unevaluatedItems /1")]
    [InlineData("{ contains: { const: 1 }, unevaluatedItems: false }", "[1, 2]", "unevaluatedItems /1")]
    [InlineData("format: date", "2024-02-30", "format ")]
    [InlineData("format: date", "20240230", "")]
    [InlineData("true", "1", "")]
    [InlineData("false", "1", "false schema ")]
    [InlineData("{}", "1", "")]
    public void Keyword_FindsWhatFailsIt(string schema, string instance, string findings) =>
        Assert.Equal(findings.Length == 0 ? [] : findings.Split('|'), SchemaTest.Evaluate(schema, instance));

    [Fact]
    public void FindingInsideAList_IsNamedInAnAuthorsWords()
    {
        var schema = SchemaTest.Read("properties: { authors: { items: { properties: { name: { type: string } } } } }");

        var finding = Assert.Single(schema.Evaluate(SchemaTest.ReadNode("authors: [{ name: Mara }, { name: 5 }]")));

        Assert.Equal("authors[2].name", finding.Subject);
        Assert.Equal("/authors/1/name", finding.InstancePath);
        Assert.Equal("/properties/authors/items/properties/name/type", finding.Keyword.Source.Location);
    }

    [Fact]
    public void NoBranchFits_TheCausesAreThoseOfTheClosest()
    {
        var schema = SchemaTest.Read("oneOf: [{ type: string }, { type: object, required: [a, b] }, { type: object, required: [a] }]");

        var finding = Assert.Single(schema.Evaluate(SchemaTest.ReadNode("{}")));

        Assert.Equal(["required 'a'"], finding.Causes.Select(SchemaTest.Describe));
    }

    [Fact]
    public void ChainOfReferencesLongerThanTheStack_IsReportedWhereItEnds()
    {
        const int length = 20_000;
        var links = Enumerable.Range(0, length).Select(i => $"a{i}: {{ $ref: '#/$defs/a{i + 1}' }}");

        Assert.Equal(["evaluation limit "], SchemaTest.Evaluate($"{{ $ref: '#/$defs/a0', $defs: {{ {string.Join(", ", links)}, a{length}: true }} }}", "1"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{ a: 1 }")]
    public void ReferencesThatDoubleAtEveryLevel_AreGivenUpOnce(string instance)
    {
        const int length = 60;
        var levels = Enumerable.Range(0, length).Select(i => $"a{i}: {{ allOf: [{{ $ref: '#/$defs/a{i + 1}' }}, {{ $ref: '#/$defs/a{i + 1}' }}] }}");

        var definitions = $"$defs: {{ {string.Join(", ", levels)}, a{length}: {{ minimum: 0 }} }}";

        Assert.Equal(["evaluation limit "], SchemaTest.Evaluate($"{{ $ref: '#/$defs/a0', {definitions} }}", instance));
        Assert.Equal(["evaluation limit "], SchemaTest.Evaluate($"{{ not: {{ $ref: '#/$defs/a0' }}, {definitions} }}", instance));
    }

    [Fact]
    public void DeepInstanceOfARecursiveSchema_IsCheckedToItsEnd()
    {
        const string schema = "{ properties: { a: { anyOf: [{ $ref: '#' }, { type: 'null' }] } }, type: object }";
        var instance = string.Concat(Enumerable.Repeat("{ a: ", 60)) + "1" + new string('}', 60);

        Assert.Equal(["anyOf /a"], SchemaTest.Evaluate(schema, instance));
    }

    [Fact]
    public void ConsequenceWithoutCondition_ChecksNothing() => Assert.Empty(SchemaTest.Evaluate("then: { required: [b] }", "{}", mayHaveFaults: true));
}
