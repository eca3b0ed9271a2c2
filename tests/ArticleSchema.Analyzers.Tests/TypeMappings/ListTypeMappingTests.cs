using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class ListTypeMappingTests
{
    [Fact]
    public void Array_BecomesList() => PropertyTest.HaveTypes(
        ("{ type: array, items: { type: string } }", "IReadOnlyList<string>"),
        ("{ type: [array, 'null'], items: { type: integer } }", "IReadOnlyList<long>?"),
        ("{ type: array, items: { type: array, items: { type: string } } }", "IReadOnlyList<IReadOnlyList<string>>"),
        ("{ type: array }", "IReadOnlyList<FrontMatterValue>"),
        ("{ type: array, items: { type: [string, 'null'] } }", "IReadOnlyList<string?>"),
        ("{ type: array, prefixItems: [{ type: string }] }", "IReadOnlyList<FrontMatterValue>"),
        ("{ items: { type: string } }", "FrontMatterValue"));

    [Fact]
    public void OneOrMany_BecomesList() => PropertyTest.HaveTypes(
        ("{ type: [string, array], items: { type: string } }", "IReadOnlyList<string>"),
        ("{ type: [array, 'null', string], items: { type: string } }", "IReadOnlyList<string>?"),
        ("{ type: [integer, array], items: { type: integer } }", "IReadOnlyList<long>"),
        ("{ type: [string, array], format: date, items: { type: string, format: date } }", "IReadOnlyList<DateOnly>"),
        ("{ type: [string, array] }", "union"),
        ("{ type: [string, array], items: { type: integer } }", "union"),
        ("{ type: [string, array], items: { enum: [a, b] } }", "union"),
        ("{ type: [string, integer, array], items: { type: string } }", "union"));

    [Fact]
    public void UnionWithoutListType_LeavesNoTypesBehind() => Assert.DoesNotContain("NoteValue", PropertyTest
        .Required("{ anyOf: [{ type: object, properties: { a: { enum: [x, y] } } }, { type: array, items: { type: object, properties: { a: { enum: [x, y] } } } }, {}] }")
        .Run()["Note.g.cs"]);

    [Fact]
    public void OneAndMany_ReadBackAsLists() => PropertyTest.Required("{ type: [string, array], items: { type: string } }").Holds(
        ("news", new[] { "news" }),
        ("[news, '', 云服务]", new[] { "news", "", "云服务" }),
        ("[]", Array.Empty<string>()));

    [Fact]
    public void NestedLists_ReadBack() => PropertyTest.Required("{ type: array, items: { type: array, items: { type: array, items: { type: integer } } } }").Holds(
        ("[[[1, 2], []], []]", new[] { new[] { new[] { 1L, 2L }, [] }, [] }));

    [Fact]
    public void ItemsThatMayBeNull_ReadBack()
    {
        PropertyTest.Required("{ type: array, items: { type: [string, 'null'] } }").Holds(("[a, ~, '']", new[] { "a", null, "" }), ("[~]", new string?[] { null }));
        PropertyTest.Required("{ type: array, items: { type: [integer, 'null'] } }").Holds(("[1, ~]", new long?[] { 1, null }));
        PropertyTest.Required("{ type: array, items: { type: [array, 'null'], items: { type: [boolean, 'null'] } } }").Holds(("[[true, ~], ~]", new[] { new bool?[] { true, null }, null }));
        PropertyTest.Required("{ type: array, items: { type: ['null', object], properties: { a: { type: string } }, additionalProperties: false } }").Holds(("[{ a: b }, ~]", new[] { "NoteValue { A = b }", null }));
    }

    [Fact]
    public void LookUpByItemsThatMayBeNull_LeavesNullOut() => Assert.Equal(
        "a",
        GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nproperties: { tags: { type: array, items: { type: [string, 'null'] } } }\nx-index: [tags]\n"),
            ("content/a.md", "---\ntags: [x, ~]\n---\n")) with
        { HasCore = true }).Evaluate<string>("NoteCollection.ByTags(\"x\").Single().Entry.Key"));

    [Fact]
    public void NestedListsOfEqualContent_AreEqual() => Assert.True(PropertyTest
        .Required("{ type: array, items: { type: array, items: { type: string } } }").Run("[[a, b], [c]]")
        .Evaluate<bool>("""
            NoteCollection.All[0] with { } == NoteCollection.All[0]
                && NoteCollection.All[0] with { Value = new List<string[]> { new[] { "a", "b" }, new[] { "c" } } } == NoteCollection.All[0]
                && NoteCollection.All[0] with { Value = [["a", "b"], ["d"]] } != NoteCollection.All[0]
            """));

    [Fact]
    public void NullAndAbsent_AreNull() =>
        PropertyTest.Optional("{ type: [array, 'null'], items: { type: string } }").Holds((null, null), ("~", null), ("[]", Array.Empty<string>()));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: [string, array], items: { type: string }, default: news }").Holds((null, new[] { "news" }), ("[a]", new[] { "a" }));
        PropertyTest.Optional("{ type: array, items: { type: number }, default: [1, 2.5] }").Holds((null, new[] { 1, 2.5 }));
        PropertyTest.Optional("{ type: array, items: { type: string, format: date }, default: [2024-05-01] }").Holds((null, new[] { new DateOnly(2024, 5, 1) }));
        PropertyTest.Optional("{ type: array, items: { type: array, items: { type: string } }, default: [[a], []] }").Holds((null, new[] { new[] { "a" }, [] }));
        PropertyTest.Optional("{ type: array, items: { type: string }, default: [] }").Holds((null, Array.Empty<string>()));
        PropertyTest.Optional("{ type: array, items: { type: string }, default: [1] }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: [string, array], items: { type: string }, default: [news] }").Show("[a, b]"));

    [Fact]
    public Task ModelWithListOfLists_ReadsWell() => Verify(PropertyTest.Required("{ type: array, items: { type: array, items: { type: string } } }").Show("[[a, b]]"));
}
