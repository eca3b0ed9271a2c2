using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class EnumTypeMappingTests
{
    [Fact]
    public void EnumOfTexts_BecomesEnum() => PropertyTest.HaveTypes(
        ("{ enum: [draft, published] }", "NoteValue0"),
        ("{ type: string, enum: [draft, published] }", "NoteValue1"),
        ("{ type: [string, 'null'], enum: [draft, published, null] }", "NoteValue2?"),
        ("{ enum: [draft, null] }", "NoteValue3?"),
        ("{ enum: [draft] }", "string"),
        ("{ const: draft }", "string"),
        ("{ enum: [draft, 1] }", "FrontMatterValue"),
        ("{ enum: [1, 2] }", "long"),
        ("{ enum: [] }", "FrontMatterValue"));

    [Fact]
    public void Members_AreNamedAfterTheTexts() => PropertyTest
        .Required("{ enum: [draft, in-review, '2fa', '标题', '', '+', '***', class, 'C#', 'c#', 'true'] }")
        .Holds(
            ("draft", "Draft"),
            ("in-review", "InReview"),
            ("2fa", "_2fa"),
            ("标题", "标题"),
            ("''", "Empty"),
            ("+", "Unnamed"),
            ("'***'", "Unnamed2"),
            ("class", "Class"),
            ("C#", "C"),
            ("c#", "C2"),
            ("'true'", "True"));

    [Fact]
    public void MembersNamedLikeWhatEveryEnumHas_Compile() =>
        PropertyTest.Required("{ enum: [ToString, Equals, GetType, HasFlag, value__, CompareTo, GetHashCode, NoteValue, System] }").Holds(("HasFlag", "HasFlag"), ("value__", "Value"));

    [Fact]
    public void Values_KeepTheOrderOfTheSchema() =>
        Assert.Equal("Low=0, High=1, Middle=2", PropertyTest.Required("{ enum: [low, high, middle] }").Run("low")
            .Evaluate<string>("string.Join(\", \", Enum.GetValues<NoteValue>().Select(value => $\"{value}={(int)value}\"))"));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ enum: [draft, published], default: published }").Holds((null, "Published"), ("draft", "Draft"));
        PropertyTest.Optional("{ enum: [draft, published], default: gone }").RefusesDefault();
    }

    [Fact]
    public void TwoReferencesToOneDefinition_ShareTheType() => PropertyTest
        .Required("{ type: array, items: { $ref: '#/$defs/status' } }", "status: { enum: [draft, published] }")
        .Holds(("[draft, published, draft]", new[] { "Draft", "Published", "Draft" }));

    [Fact]
    public Task Model_ReadsWell() =>
        Verify(PropertyTest.Optional("{ enum: [draft, in review, published], default: draft, description: How far it is. }").Run("published").Driver);
}
