using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class UnionTypeMappingTests
{
    private const string Person = "person: { type: object, required: [name], properties: { name: { type: string } }, additionalProperties: false }";
    private const string Company = "company: { type: object, required: [firm], properties: { firm: { type: string } }, additionalProperties: false }";

    [Fact]
    public void Alternatives_BecomeUnion() => PropertyTest.HaveTypes(
        ("{ type: [string, number] }", "union"),
        ("{ type: [string, number, 'null'] }", "union?"),
        ("{ anyOf: [{ type: string }, { type: integer }] }", "union"),
        ("{ oneOf: [{ type: string, format: date }, { type: integer }] }", "union"),
        ("{ oneOf: [{ enum: [auto] }, { type: integer }] }", "union"),
        ("{ type: [string, object], properties: { a: true } }", "union"),
        ("{ type: array, items: { type: [string, boolean] } }", "IReadOnlyList<union>"));

    [Fact]
    public void AlternativesOfOneType_AreThatType() => PropertyTest.HaveTypes(
        ("{ anyOf: [{ type: string, maxLength: 3 }, { type: string, pattern: '^a' }] }", "string"),
        ("{ anyOf: [{ type: string }, { type: 'null' }] }", "string?"),
        ("{ oneOf: [{ type: integer, maximum: 0 }, { type: integer, minimum: 10 }] }", "long"),
        ("{ type: [integer, number] }", "double"),
        ("{ oneOf: [{ type: string }, false] }", "string"),
        // Whatever their formats, texts are texts.
        ("{ anyOf: [{ type: string, format: date }, { type: string, format: uri }] }", "string"),
        ("{ anyOf: [{ enum: [draft, published] }, { type: string }] }", "string"));

    [Fact]
    public void AlternativesThatAreNotKnown_AreFrontMatterValues() => PropertyTest.HaveTypes(
        ("{ anyOf: [{ type: string }, {}] }", "FrontMatterValue"),
        ("{ oneOf: [{ type: string }, { properties: { a: true } }] }", "FrontMatterValue"),
        ($"{{ oneOf: [{{ type: string }}, {string.Join(", ", Enumerable.Range(0, 13).Select(number => $"{{ type: array, items: {{ enum: [a{number}, b{number}] }} }}"))}] }}", "FrontMatterValue"));

    [Fact]
    public void OneOrMany_IsAList() => PropertyTest.HaveTypes(
        ("{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }", "IReadOnlyList<string>"),
        ("{ anyOf: [{ type: array, items: { $ref: '#/properties/value2' } }, { $ref: '#/properties/value2' }] }", "IReadOnlyList<record>"),
        ("{ type: object, properties: { a: { type: string } } }", "record"));

    [Fact]
    public void OneOrManyOfWhichNeitherFormIsSure_StaysAUnion() => PropertyTest.HaveTypes(
        // A list of one is not allowed, and one alone says more than an item.
        ("{ oneOf: [{ type: string, pattern: '^a' }, { type: array, minItems: 2, items: { type: string } }] }", "union"),
        ("{ oneOf: [{ type: string, maxLength: 2 }, { type: array, items: { type: string, minLength: 3 } }] }", "union"),
        // One alone may be what no list may hold, but a single one is always written alone.
        ("{ oneOf: [{ type: string }, { type: array, minItems: 2, items: { type: string } }] }", "IReadOnlyList<string>"));

    [Fact]
    public void OneThatMayOnlyStandAlone_IsWrittenAlone() => Assert.Equal(
        "---\nvalue: news\n---\n",
        PropertyTest.Required("{ oneOf: [{ type: string }, { type: array, minItems: 2, items: { type: string } }] }").Run("news").Evaluate<string>("NoteCollection.All[0].ToFrontMatter()"));

    [Fact]
    public void Values_AreOfTheirCase() => PropertyTest
        .Required("{ anyOf: [{ type: boolean }, { type: integer }, { type: string }, { type: array, items: { type: integer } }, { type: object, additionalProperties: { type: string } }] }").Holds(
            ("true", "Flag { Value = true }"),
            ("5", "Integer { Value = 5 }"),
            ("five", "Text { Value = five }"),
            ("[1, 2]", "List { Value = [1, 2] }"),
            ("{ a: b }", "Mapping { Value = {a: b} }"));

    [Fact]
    public void CasesOfOneKind_AreToldApartBySchema() => PropertyTest
        .Required("{ anyOf: [{ type: string, format: date }, { type: string, format: uri }, { type: string }, { type: integer, minimum: 10 }, { type: number }] }").Holds(
            ("2024-05-01", "Date { Value = 2024-05-01 }"),
            ("https://example.org/#a", "Address { Value = https://example.org/#a }"),
            ("words", "Text { Value = words }"),
            ("12", "Integer { Value = 12 }"),
            ("9", "Number { Value = 9 }"));

    [Fact]
    public void MomentWhoseSpellingSaysWhichCaseItIs_StaysAText() => PropertyTest
        .Required("{ anyOf: [{ type: string, format: date-time }, { type: string, format: timestamp }, { type: integer }] }").Holds(
            ("2024-5-1", "Text { Value = 2024-5-1 }"),
            ("2024-05-01T08:00:00Z", "Text { Value = 2024-05-01T08:00:00Z }"),
            ("5", "Integer { Value = 5 }"));

    [Fact]
    public void MomentBesideOtherKinds_IsAMoment() => PropertyTest.Required("{ anyOf: [{ type: string, format: timestamp }, { type: boolean }] }").Holds(
        ("2024-5-1", "Moment { Value = 2024-05-01T00:00:00.0000000+00:00 }"),
        ("false", "Flag { Value = false }"));

    [Fact]
    public void AlternativesOfAlternatives_ComeToAnEnd() => PropertyTest.HaveTypes(
        ($"{{ allOf: [{string.Join(", ", Enumerable.Range(0, 30).Select(number => $"{{ anyOf: [{{ type: [string, integer], maxLength: {number} }}, {{ type: [string, integer], minLength: {number} }}] }}"))}] }}", "FrontMatterValue"));

    [Fact]
    public void MappingsOfTwoShapes_AreToldApartBySchema() => PropertyTest
        .Required("{ oneOf: [{ $ref: '#/$defs/person' }, { $ref: '#/$defs/company' }] }", Person + "\n  " + Company).Holds(
            ("{ name: Ada }", "Person { Value = NotePerson { Name = Ada } }"),
            ("{ firm: ACME }", "Company { Value = NoteCompany { Firm = ACME } }"));

    [Fact]
    public void TitlesOfAlternatives_NameTheCases() => PropertyTest
        .Required("{ oneOf: [{ title: Page number, type: integer }, { title: match, type: string }, { title: '!', type: boolean }] }").Holds(
            ("5", "PageNumber { Value = 5 }"),
            ("v", "MatchCase { Value = v }"),
            ("true", "Flag { Value = true }"));

    [Fact]
    public void UnionThatLeadsBackToItself_ReadsBack() => PropertyTest
        .Required("{ $ref: '#/$defs/tree' }", "tree: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/$defs/tree' } }] }").Holds(
            ("leaf", "Text { Value = leaf }"),
            ("[a, [b, []]]", "List { Value = [Text { Value = a }, List { Value = [Text { Value = b }, List { Value = [] }] }] }"));

    [Fact]
    public void UnionInsideARecordOfItsOwn_ReadsBack() => PropertyTest
        .Required("{ $ref: '#/$defs/node' }", "node: { oneOf: [{ type: string }, { type: object, required: [children], properties: { children: { type: array, items: { $ref: '#/$defs/node' } } }, additionalProperties: false }] }").Holds(
            ("{ children: [a, { children: [] }] }", "Mapping { Value = NoteNodeObject { Children = [Text { Value = a }, Mapping { Value = NoteNodeObject { Children = [] } }] } }"));

    [Fact]
    public void Match_CallsTheFunctionOfTheCase() => Assert.Equal(
        ["a text: five", "a number: 5"],
        PropertyTest.Required("{ type: [string, integer] }").Run("five", "5").Evaluate<string[]>(
            "NoteCollection.All.Select(note => note.Value.Match(text => $\"a text: {text}\", integer => $\"a number: {integer}\")).ToArray()"));

    [Fact]
    public void Cases_ArePatternsAndConvertFromTheirValues() => Assert.Equal(
        [true, true, true, false],
        PropertyTest.Required("{ anyOf: [{ type: string }, { type: integer }, { type: array, items: { type: integer } }] }").Run("[1, 2]").Evaluate<bool[]>("""
            new[]
            {
                NoteCollection.All[0].Value is NoteValue.List { Value: [1, 2] },
                (NoteCollection.All[0] with { Value = "x" }).Value == new NoteValue.Text("x"),
                new NoteValue.List(new[] { 1L, 2L }) == NoteCollection.All[0].Value,
                new NoteValue.Integer(1) == (NoteValue)"1",
            }
            """));

    [Fact]
    public void AbsentAndNull_AreNull() => PropertyTest.Optional("{ type: [string, integer, 'null'] }").Holds((null, null), ("~", null), ("a", "Text { Value = a }"));

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest
        .Optional("{ description: Where it is kept., oneOf: [{ type: integer, title: Shelf }, { type: string, format: uri }, { type: array, items: { type: string } }] }").Show("5"));
}
