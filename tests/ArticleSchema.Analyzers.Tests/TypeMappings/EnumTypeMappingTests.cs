using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class EnumTypeMappingTests
{
    [Fact]
    public void EnumOfTexts_BecomesEnum() => PropertyTest.HaveTypes(
        ("{ enum: [draft, published] }", "enum"),
        ("{ type: string, enum: [draft, published] }", "enum"),
        ("{ type: [string, 'null'], enum: [draft, published, null] }", "enum?"),
        ("{ enum: [draft, null] }", "enum?"),
        ("{ enum: [draft] }", "string"),
        ("{ const: draft }", "string"),
        ("{ enum: [draft, published], x-csharp-type: string }", "string"),
        ("{ enum: [draft, 1] }", "union"),
        ("{ enum: [1, 2] }", "long"),
        ("{ enum: [] }", "FrontMatterValue"));

    [Fact]
    public void Members_AreNamedAfterTheTexts() => PropertyTest
        .Required("{ enum: [draft, in-review, '2fa', '标题', '', '+', class, 'C#', 'true'] }")
        .Holds(
            ("draft", "Draft"),
            ("in-review", "InReview"),
            ("2fa", "_2fa"),
            ("标题", "标题"),
            ("''", "Empty"),
            ("+", "Unnamed"),
            ("class", "Class"),
            ("C#", "CSharp"),
            ("'true'", "True"));

    [Fact]
    public void NamesOfTheSchema_NameTheMembers() => PropertyTest
        .Required("{ enum: ['C#', 'c#', 'C++', plain], x-enum-varnames: [CSharp, LowerCSharp, Cpp, Plain] }").Holds(
            ("C#", "CSharp"),
            ("c#", "LowerCSharp"),
            ("C++", "Cpp"),
            ("plain", "Plain"));

    [Fact]
    public void NamesBesideValuesThatAreNoTexts_KeepTheirPlaces() => PropertyTest
        .Required("{ enum: [null, '1', '2'], x-enum-varnames: [Nothing, First, Second] }").Holds(("'1'", "First"), ("'2'", "Second"), ("~", null));

    [Fact]
    public void TextsThatBecomeOneName_AreToldApartAndReported()
    {
        var run = PropertyTest.Required("{ enum: ['C#', 'c#', '+', '***'] }").Run("c#", "'***'");
        Assert.Equal(
            [
                "content/note.schema.yaml(5,25): error ART4008: 'C#' and 'c#' would both be 'CSharp' in C#; 'x-enum-varnames' can name them",
                "content/note.schema.yaml(5,36): error ART4008: '+' and '***' would both be 'Unnamed' in C#; 'x-enum-varnames' can name them",
            ],
            run.Reported);
        Assert.Equal("CSharp2, Unnamed2", run.Evaluate<string>("string.Join(\", \", NoteCollection.All.Select(note => note.Value))"));
    }

    [Fact]
    public void Spelling_IsExactBothWays() => Assert.Equal(
        ["in-review", "True InReview", "False Draft", "False Draft"],
        PropertyTest.Required("{ enum: [draft, in-review] }").Run("in-review").Evaluate<string[]>("""
            new[]
            {
                NoteCollection.All[0].Value.ToFrontMatter(),
                $"{NoteValueExtensions.TryParse("in-review", out var spelt)} {spelt}",
                $"{NoteValueExtensions.TryParse("In-Review", out var capital)} {capital}",
                $"{NoteValueExtensions.TryParse(null, out var none)} {none}",
            }
            """));

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
        Verify(PropertyTest.Optional("{ enum: [draft, in review, published], default: draft, description: How far it is. }").Show("published"));
}
