using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class RecordModelsTests
{
    [Theory]
    [InlineData("head-img", "HeadImg")]
    [InlineData("ms.date", "MsDate")]
    [InlineData("'cSpell:ignore'", "CSpellIgnore")]
    [InlineData("online version", "OnlineVersion")]
    [InlineData("标题", "标题")]
    [InlineData("日付", "日付")]
    [InlineData("class", "Class")]
    [InlineData("2fa", "_2fa")]
    [InlineData("_", "Unnamed")]
    [InlineData("''", "Unnamed")]
    [InlineData("😀", "Unnamed")]
    [InlineData("𠮷野家", "野家")]
    [InlineData("ünïcode", "Ünïcode")]
    [InlineData("ToString", "ToStringValue")]
    [InlineData("entry", "EntryValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("EqualityContract", "EqualityContractValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("get-hash-code", "GetHashCodeValue")]
    [InlineData("print_members", "PrintMembersValue")]
    [InlineData("note", "NoteValue")]
    [InlineData("NOTE", "NOTEValue")]
    [InlineData("system", "System")]
    [InlineData("article-schema", "ArticleSchema")]
    [InlineData("note collection", "NoteCollection")]
    [InlineData("'quote\"s'", "QuoteS")]
    [InlineData("\"line\\nbreak\"", "LineBreak")]
    [InlineData("'*/ comment'", "Comment")]
    [InlineData("'\"\"\"'", "Unnamed")]
    [InlineData(@"'\u000a'", "U000a")]
    [InlineData("\"\\u2028x\\u2029\"", "X")]
    [InlineData("\"zero\\u200Bwidth\"", "ZeroWidth")]
    [InlineData("'{0}'", "_0")]
    [InlineData("'<c>&amp;</c>'", "CAmpC")]
    [InlineData("true", "True")]
    [InlineData("'null'", "Null")]
    [InlineData("'@class'", "Class")]
    public void Key_BecomesName(string key, string name)
    {
        var run = Run([key]);
        Assert.Equal(name, Assert.Single(Models(run).Root.Properties).Name);
        Assert.Equal("the value", run.Evaluate<string>($"NoteCollection.All[0].{name}!"));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void AllKeysTogether_Compile()
    {
        // Of every kind once, with a list each, since lists have fields besides.
        string[] keys = ["value", "Entry", "additional properties", "additionalProperties2", "ϴeta", "θeta", "Kelvin", "kelvin2", "get_Item", "op_Equality", "init", "required", "record", "field", "var", "dynamic", "int", "await"];
        var schema = string.Join("\n", keys.Select(key => $"  '{key}': {{ type: array, items: {{ type: string }} }}"));
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\nproperties:\n{schema}\n"),
            ("content/a.md", $"---\n{string.Join("\n", keys.Select(key => $"'{key}': [of {key}]"))}\nother: x\n---\n")));
        Assert.Empty(run.Reported);
        Assert.Equal(keys.Length, run.Evaluate<int>("typeof(Note).GetProperties().Count(property => property.GetValue(NoteCollection.All[0]) is IReadOnlyList<string> { Count: 1 } list && list[0].StartsWith(\"of \"))"));
        Assert.Equal("x", run.Evaluate<string>("NoteCollection.All[0].AdditionalProperties3[\"other\"].GetString()"));
    }

    [Theory]
    [InlineData("head-img", "headImg", "HeadImg", "HeadImg2")]
    [InlineData("title", "Title", "Title", "Title2")]
    [InlineData("_", "'!'", "Unnamed", "Unnamed2")]
    [InlineData("headimg", "headImg", "Headimg", "HeadImg2")]
    public void KeysThatBecomeOneName_AreToldApartAndReported(string first, string second, string firstName, string secondName)
    {
        var run = Run([first, second]);
        Assert.Equal([firstName, secondName], Models(run).Root.Properties.Select(property => property.Name));
        Assert.Equal([$"content/note.schema.yaml(4,3): error ART4008: '{first.Trim('\'')}' and '{second.Trim('\'')}' would both be '{secondName[..^1]}' in C#{(firstName == secondName[..^1] ? "" : ", letter case aside")}; name one of them with 'x-csharp-name'"], run.Reported);
        Assert.Equal(["the value", "the value"], run.Evaluate<string[]>($"new[] {{ NoteCollection.All[0].{firstName}!, NoteCollection.All[0].{secondName}! }}"));
    }

    [Theory]
    [InlineData("{ type: integer, maximum: 3, default: {|9|} }")]
    [InlineData("{ type: string, enum: [a, b], default: {|c|} }")]
    [InlineData("{ type: string, format: date, default: {|2023-02-30|} }")]
    [InlineData("{ type: string, default: {|5|} }")]
    public void DefaultThatBreaksItsSchema_IsReportedAndNotUsed(string property)
    {
        var column = 6 + property.IndexOf("{|", StringComparison.Ordinal);
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\nproperties:\n  a: {property.Replace("{|", "").Replace("|}", "")}\n"),
            ("content/a.md", "---\n---\n")));
        Assert.Equal([$"content/note.schema.yaml(3,{column}): error ART4002: 'default' of 'a' must satisfy the schema that it belongs to"], run.Reported);
        Assert.True(run.Evaluate<bool>("NoteCollection.All[0].A is null"));
    }

    [Fact]
    public void NumberedNameThatIsTheType_IsPassedOver()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/a2.schema.yaml", "title: A2\nproperties: { a: { type: string }, a-: { type: string } }\n")));
        Assert.Equal(["A", "A3"], Models(run).Root.Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("Entry Value", "entry")]
    [InlineData("Unnamed", "_")]
    [InlineData("Additional Properties", "other")]
    public void NameThatIsTheTypeAfterAll_IsNumbered(string title, string key) =>
        GeneratorTest.Run(TestProject.Create(("content/x.schema.yaml", $"title: {title}\nproperties: {{ {key}: {{ type: string }} }}\n")));

    [Fact]
    public void KeyLongerThanNamesOfDotNet_IsCut()
    {
        var key = new string('标', 700);
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\nproperties:\n  {key}1: {{ type: array, items: {{ type: object, properties: {{ {key}: {{ enum: [{key}1, {key}2] }} }} }} }}\n  ? {key}2\n  : {{ type: string }}\n"),
            ("content/a.md", $"---\n{key}1: [{{ {key}: {key}2 }}]\n{key}2: x\n---\n")));
        Assert.Equal("x", run.Evaluate<string>($"NoteCollection.All[0].{new string('标', 200)}2!"));
        // A property and a type lose what told them apart.
        Assert.Equal(2, run.Reported.Count(line => line.Contains(": error ART4008: ")));
    }

    [Fact]
    public void Nullability_FollowsRequiredNullAndDefault()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", """
            title: Note
            required: [required, required-nullable, required-default, required-any]
            properties:
              required: { type: string }
              required-nullable: { type: [string, 'null'] }
              required-default: { type: string, default: x }
              required-any: true
              optional: { type: string }
              optional-default: { type: string, default: x }
              optional-nullable-default: { type: [string, 'null'], default: x }
              optional-number: { type: integer }
              optional-any: true
              impossible: false
            additionalProperties: false
            """)));
        Assert.Equal(
            [
                "required string Required",
                "required string? RequiredNullable",
                "required string RequiredDefault",
                "required global::ArticleSchema.FrontMatterValue RequiredAny",
                "string? Optional",
                "string OptionalDefault",
                "string? OptionalNullableDefault",
                "long? OptionalNumber",
                "global::ArticleSchema.FrontMatterValue? OptionalAny",
            ],
            Models(run).Root.Properties.Select(property => $"{(property.IsRequired ? "required " : "")}{property.Type.Name}{(property.IsNullable ? "?" : "")} {property.Name}"));
    }

    [Theory]
    [InlineData("additionalProperties: false", false)]
    [InlineData("additionalProperties: true", true)]
    [InlineData("additionalProperties: { type: string }", true)]
    [InlineData("unevaluatedProperties: false", false)]
    [InlineData("type: object", true)]
    [InlineData("additionalProperties: false\npatternProperties: { '^x-': true }", true)]
    [InlineData("unevaluatedProperties: false\npatternProperties: { '^x-': true }", true)]
    [InlineData("unevaluatedProperties: false\nanyOf: [{ properties: { x-1: true } }, true]", true)]
    [InlineData("unevaluatedProperties: false\nallOf: [{ properties: { x-2: true } }]", false)]
    [InlineData("unevaluatedProperties: false\n$ref: '#/$defs/more'", false)]
    [InlineData("unevaluatedProperties: false\nif: { properties: { x-1: true } }", true)]
    public void KeysThatTheSchemaDoesNotName_AreKept(string keywords, bool isOpen)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\n{keywords}\nproperties: {{ title: {{ type: string }} }}\n$defs: {{ more: {{ properties: {{ x-2: true }} }} }}\n"),
            ("content/a.md", isOpen ? "---\ntitle: A\nx-1: kept\n---\n" : "---\ntitle: A\n---\n")));
        Assert.Equal(isOpen, Models(run).Root.Additional is not null);
        Assert.Equal(isOpen ? "{x-1: kept}" : "A", run.Evaluate<string>(isOpen ? "NoteCollection.All[0].AdditionalProperties.ToString()!" : "NoteCollection.All[0].Title!"));
    }

    [Fact]
    public void EqualityOfModels_IsEqualityOfContent() => Assert.Equal(
        [true, true, false, false],
        GeneratorTest.Run(Blogs.Small.With("content/post.schema.yaml", Blogs.Schema.Replace("additionalProperties: false", "additionalProperties: true")).With("content/first.md", "---\ntitle: A\ndate: 2024-05-01\ncategories: [a]\nmore: { b: 1 }\n---\n"))
            .Evaluate<bool[]>("""
                new[]
                {
                    PostCollection.Get("first") == PostCollection.Get("first") with { Categories = new List<string> { "a" } },
                    PostCollection.Get("first") == PostCollection.Get("first") with { AdditionalProperties = new Dictionary<string, FrontMatterValue> { ["more"] = FrontMatterValue.FromMapping([KeyValuePair.Create("b", FrontMatterValue.FromNumber("1.0"))]) } },
                    PostCollection.Get("first") == PostCollection.Get("first") with { Categories = ["b"] },
                    PostCollection.Get("first") == PostCollection.Get("first") with { Entry = Entry.None },
                }
                """));

    private static GeneratorTest Run(string[] keys) => GeneratorTest.Run(TestProject.Create(
        ("content/note.schema.yaml", $"title: Note\nproperties:\n{string.Concat(keys.Select(key => $"  {key}: {{ type: string }}\n"))}"),
        ("content/a.md", $"---\n{string.Concat(keys.Select(key => $"{key}: the value\n"))}---\n")));

    private static SchemaModel Models(GeneratorTest run) => Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models));
}
