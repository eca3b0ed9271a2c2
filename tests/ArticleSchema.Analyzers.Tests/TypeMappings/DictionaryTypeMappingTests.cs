using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class DictionaryTypeMappingTests
{
    [Fact]
    public void ObjectWithoutProperties_BecomesDictionary() => PropertyTest.HaveTypes(
        ("{ type: object }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ type: [object, 'null'] }", "IReadOnlyDictionary<string, FrontMatterValue>?"),
        ("{ type: object, properties: {} }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ type: object, additionalProperties: { type: string } }", "IReadOnlyDictionary<string, string>"),
        ("{ type: object, additionalProperties: { type: [integer, 'null'] } }", "IReadOnlyDictionary<string, long?>"),
        ("{ type: object, additionalProperties: { type: array, items: { type: string } } }", "IReadOnlyDictionary<string, IReadOnlyList<string>>"),
        ("{ type: object, additionalProperties: { type: object, additionalProperties: { type: boolean } } }", "IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>>"),
        ("{ type: object, additionalProperties: { type: object, properties: { a: true } } }", "IReadOnlyDictionary<string, record>"),
        ("{ type: object, propertyNames: { pattern: '^a' }, minProperties: 1 }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ additionalProperties: { type: string } }", "FrontMatterValue"),
        ("{ type: object, properties: { a: true }, additionalProperties: { type: string } }", "record"));

    [Fact]
    public void PatternsThatLeaveNothingElse_GiveTheType() => PropertyTest.HaveTypes(
        ("{ type: object, patternProperties: { '^[a-z]+$': { type: string } }, additionalProperties: false }", "IReadOnlyDictionary<string, string>"),
        ("{ type: object, patternProperties: { '^a': { type: string }, '^b': { type: string } }, additionalProperties: false }", "IReadOnlyDictionary<string, string>"),
        ("{ type: object, patternProperties: { '^a': { type: string }, '^b': { type: boolean } }, additionalProperties: false }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ type: object, patternProperties: { '^a': { type: string } }, additionalProperties: { type: string } }", "IReadOnlyDictionary<string, string>"),
        ("{ type: object, patternProperties: { '^a': { type: string } } }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ type: object, additionalProperties: false }", "IReadOnlyDictionary<string, FrontMatterValue>"));

    [Fact]
    public void Mapping_KeepsItsKeysAndTheirOrder()
    {
        var run = PropertyTest.Required("{ type: object, additionalProperties: { type: integer } }").Run("{ b: 2, a: 1, '': 0, 标题: 3, '{\"}': 4 }", "{}");
        Assert.Equal("""{b: 2, a: 1, "": 0, 标题: 3, "{\"}": 4}""", run.Evaluate<string>("NoteCollection.All[0].Value.ToString()!"));
        Assert.True(run.Evaluate<bool>("NoteCollection.All[1].Value.Count == 0 && NoteCollection.All[0].Value[\"标题\"] == 3"));
    }

    [Fact]
    public void Mappings_ReadBack()
    {
        PropertyTest.Required("{ type: object, additionalProperties: { type: [integer, 'null'] } }").Holds(("{ a: 1, b: ~ }", "[[a, 1] | [b, ]]"), ("{}", "[]"));
        PropertyTest.Optional("{ type: object, additionalProperties: { type: array, items: { type: string } } }").Holds((null, null), ("{ a: [x, c], b: [] }", "[[a, [x, c]] | [b, []]]"));
        PropertyTest.Optional("{ type: object, additionalProperties: { type: string }, default: {} }").Holds((null, "[]"), ("{ a: b }", "[[a, b]]"));
    }

    [Fact]
    public void EqualContents_AreEqualInAnyOrder() => Assert.True(PropertyTest
        .Required("{ type: object, additionalProperties: { type: array, items: { type: string } } }").Run("{ a: [x], b: [] }")
        .Evaluate<bool>("""
            NoteCollection.All[0] with { Value = new Dictionary<string, IReadOnlyList<string>> { ["b"] = Array.Empty<string>(), ["a"] = new List<string> { "x" } } } == NoteCollection.All[0]
                && NoteCollection.All[0] with { Value = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["y"], ["b"] = [] } } != NoteCollection.All[0]
            """));

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest
        .Optional("{ type: object, description: 'How much of what is in it, by 100 g.', additionalProperties: { type: number, minimum: 0 } }").Show("{ sugar: 4.5 }"));

    [Fact]
    public Task ModelWithPatterns_ReadsWell() => Verify(PropertyTest
        .Required("{ type: object, patternProperties: { '^[a-z]{2}$': { type: array, items: { type: string } } }, additionalProperties: false }").Show("{ de: [Haus] }"));
}
