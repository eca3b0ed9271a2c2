using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.Tests.RoundTrips;

namespace ArticleSchema.Analyzers.Tests.RunTime;

/// <summary>Schemas whose types are hard to make, name or tell apart: each compiles, and its articles come back as they went out.</summary>
public sealed class HardSchemaTests
{
    [Fact]
    public void ListOfItself_EndsInValues() => ComesBack(
        "properties: { tree: { $ref: '#/$defs/tree' } }\n$defs: { tree: { type: array, items: { $ref: '#/$defs/tree' } } }",
        "tree: [[], [[]]]");

    [Fact]
    public void MappingOfItself_EndsInValues() => ComesBack(
        "properties: { tree: { $ref: '#/$defs/tree' } }\n$defs: { tree: { type: object, additionalProperties: { $ref: '#/$defs/tree' } } }",
        "tree: { a: {}, b: { c: {} } }");

    [Fact]
    public void UnionThatLeadsBackToItself_IsOne() => ComesBack(
        "properties: { tree: { $ref: '#/$defs/tree' } }\n$defs: { tree: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/$defs/tree' } }] } }",
        "tree: [a, [b, [c]], d]",
        "tree: a");

    [Fact]
    public void AlternativesOfTwoKeywords_AreChosenOneByOne() => ComesBack(
        "properties: { value: { anyOf: [{}, { type: string }], oneOf: [{ type: string }, { type: integer }] } }",
        "value: a",
        "value: 1");

    [Fact]
    public void AlternativesOfOneSchema_DoNotBecomeOneAnother() => ComesBack(
        "properties: { value: { type: [string, integer, array], anyOf: [{ title: One }, { minLength: 1 }] } }",
        "value: a",
        "value: 1");

    [Fact]
    public void UnionCalledLikeAMemberOfRecords_Compiles() => ComesBack(
        "properties: { value: { anyOf: [{ title: Clone, type: string }, { title: Entry, type: integer }, { title: Value, type: boolean }, { title: '0', type: 'null' }, { title: NoteValue, type: object }] } }",
        "value: a",
        "value: true",
        "value: { a: 1 }");

    [Theory]
    [InlineData("Parse")]
    [InlineData("LoadAllAsync")]
    public void ModelCalledLikeItsMember_Compiles(string title) => ComesBack($"title: {title}\nproperties: {{ value: {{ type: string }} }}", "value: a");

    [Fact]
    public void UnionCalledMatch_Compiles() => ComesBack(
        "title: Match\ntype: object\noneOf: [{ required: [kind], properties: { kind: { const: a } } }, { required: [kind], properties: { kind: { const: match } } }]",
        "kind: a",
        "kind: match");

    [Fact]
    public void RecordCalledMatch_KeepsItsName() => Assert.Empty(ComesBack("title: Match\nproperties: { value: { type: string } }", "value: a").Reported);

    [Theory]
    [InlineData("class")]
    [InlineData("person")]
    [InlineData("ToString")]
    public void ChosenTypeNameThatIsTaken_Compiles(string name) => ComesBack(
        $"properties: {{ value: {{ x-csharp-type: {name}, type: object, properties: {{ a: {{ type: string }} }} }} }}",
        "value: { a: b }");

    [Fact]
    public void LookupAndOrderOfAPropertyCalledByAKeyword_Compile() => ComesBack(
        "x-order: kind\nx-index: [kind]\nproperties: { kind: { type: string, x-csharp-name: class } }",
        "kind: a",
        "kind: b");

    [Fact]
    public void DefaultOfASmallInteger_Compiles() => ComesBack(
        "properties: { a: { type: integer, format: int16, default: -5 }, b: { type: integer, format: uint8, default: 5 } }",
        "a: 7",
        "b: 8");

    [Fact]
    public void DiscriminatorCalledLikeACase_Compiles() => ComesBack(
        "type: object\noneOf: [{ required: [kind], properties: { kind: { const: kind } } }, { required: [kind], properties: { kind: { const: other } } }]",
        "kind: kind",
        "kind: other");

    [Fact]
    public void CaseWithAPropertyCalledGivenKeys_Compiles() => ComesBack(
        "type: object\nproperties: { sub: { type: [string, 'null'] } }\noneOf: [{ required: [kind], properties: { kind: { const: a }, GivenKeys: { type: string } } }, { required: [kind], properties: { kind: { const: b } } }]",
        "kind: a\nGivenKeys: x\nsub: ~",
        "kind: b");

    [Fact]
    public void OneOrManyOfWhichAnotherPartAllowsOnlyOne_IsWrittenAlone() => ComesBack(
        "allOf: [{ properties: { tags: { type: [string, array], items: { type: string } } } }, { properties: { title: { type: string } }, additionalProperties: { type: string } }]",
        "tags: a\ntitle: b");

    [Fact]
    public void OneOrManyBesideOneOfTheSameType_KeepsTheOneAlone() => ComesBack(
        "properties: { value: { oneOf: [{ type: integer, maximum: 100 }, { oneOf: [{ type: integer, multipleOf: 5 }, { type: array, items: { type: integer, multipleOf: 5 } }] }] } }",
        "value: 38",
        "value: 105",
        "value: [105]");

    [Fact]
    public void KeysThatTwoPartsTypeDifferently_KeepWhatWasWritten() => ComesBack(
        "allOf: [{ additionalProperties: { type: [string, array], items: { type: string } } }, { additionalProperties: { type: string } }]",
        "a: b");

    [Fact]
    public void MomentsOfWhichNoneMayBeThereTwice_KeepTheirSpelling() => ComesBack(
        "properties: { dates: { type: array, uniqueItems: true, items: { type: string, format: timestamp } } }",
        "dates: ['2024-05-01', '2024/5/1']");

    private static RoundTrip ComesBack(string schema, params string[] frontMatters)
    {
        var articles = frontMatters.Select((frontMatter, index) => ($"content/{index}.md", $"---\n{frontMatter}\n---\n"));
        var trip = RoundTrip.Run(TestProject.Create([("content/note.schema.yaml", schema), .. articles]));
        Assert.True(trip.Failures.Count == 0, string.Join("\n\n", trip.Failures));
        Assert.Equal(frontMatters.Length, Assert.Single(trip.Entries).Value.Count);
        return trip;
    }
}
