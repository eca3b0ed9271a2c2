using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

public sealed class CollectionEmitterTests
{
    [Fact]
    public void LookupOfAList_FindsEveryItem()
    {
        var run = Run("{ type: [string, array], items: { type: string } }", "{ ByTag: value }", "[news, 云]", "news", "[]", null);
        Assert.Equal("a b", Keys(run, "ByTag(\"news\")"));
        Assert.Equal("a", Keys(run, "ByTag(\"云\")"));
        Assert.Equal("", Keys(run, "ByTag(\"none\")"));
        Assert.Contains("ByTag(string tag) => _byTag[tag];", run["NoteCollection.g.cs"]);
    }

    [Theory]
    [InlineData("{ type: string }", "\"x\"", "x", "y", null)]
    [InlineData("{ type: [integer, 'null'] }", "5", "5", "6", "~")]
    [InlineData("{ type: string, format: date }", "new DateOnly(2024, 5, 1)", "2024-05-01", "2024-05-02", null)]
    [InlineData("{ enum: [x, y] }", "NoteValue.X", "x", "y", null)]
    [InlineData("{ type: boolean }", "true", "true", "false", null)]
    [InlineData("{ type: object, properties: { a: { type: string } }, additionalProperties: false }", "new NoteValue { A = \"x\" }", "{ a: x }", "{ a: y }", null)]
    [InlineData("true", "FrontMatterValue.FromNumber(\"1.0\")", "1", "'1'", null)]
    [InlineData("{ type: string, default: x }", "\"x\"", "x", "y")]
    [InlineData("{ type: array, items: { type: integer } }", "5", "[5, 5]", "[6]", null)]
    public void LookupOfAnyType_FindsItsEntries(string schema, string key, params string?[] values)
    {
        var run = Run(schema, "[value]", values);
        Assert.Equal("a", Keys(run, $"ByValue({key})"));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void RequiredProperty_HasLookupWithoutNull()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nrequired: [a, b]\nproperties:\n  a: { type: string }\n  b: { type: array, items: { type: string } }\nx-index: [a, b]\n"),
            ("content/a.md", "---\na: x\nb: [y]\n---\n")));
        Assert.Equal("a", Keys(run, "ByA(\"x\")"));
        Assert.Equal("a", Keys(run, "ByB(\"y\")"));
    }

    [Fact]
    public void LookupsNamedStrangely_Compile()
    {
        var run = Run("{ type: string }", "{ class: value, By: value, by: value, _byClass: value, ByClass: value, By_: value, Bytes: value, By2: value, With标题: value, Note: value, NoteCollection2: value, op_Equality: value, value: value }", "x");
        Assert.Equal("a a a", $"{Keys(run, "@class(\"x\")")} {Keys(run, "With标题(\"x\")")} {Keys(run, "_byClass(\"x\")")}");
    }

    [Theory]
    [InlineData("All")]
    [InlineData("count")]
    [InlineData("TryGet")]
    [InlineData("ToString")]
    [InlineData("NoteCollection")]
    public void LookupNamedLikeAnotherMember_IsNumberedAndReported(string name)
    {
        var run = Run("{ type: string }", $"{{ {name}: value }}", "x");
        Assert.Equal([$"content/note.schema.yaml(4,10): error ART4008: The lookup '{name}' and another member of the collection would both be '{name}' in C#"], run.Reported);
        Assert.Equal("a", Keys(run, $"{name}2(\"x\")"));
    }

    [Fact]
    public void LookupOfAPropertyThatCannotBe_IsLeftOut() => Assert.DoesNotContain("ByValue", Run("false", "[value]", [null])["NoteCollection.g.cs"]);

    [Fact]
    public void KeysAndPaths_ReadBack()
    {
        string[] names = ["a", "content", "你好/世界", "a.b.c", "with blank", "quote's", "{0}", "😀", "CON"];
        var run = GeneratorTest.Run(names.Aggregate(TestProject.Create(("content/note.schema.yaml", "title: Note\n")), (project, name) => project.With($"content/{name}.md", "---\n---\n")));
        Assert.Equal(names.Order(StringComparer.Ordinal).Select(name => $"{name} content/{name}.md"), run.Evaluate<string[]>("NoteCollection.All.Select(note => $\"{note.Entry.Key} {note.Entry.Path}\").Order(StringComparer.Ordinal).ToArray()"));
    }

    [Fact]
    public void EmbeddedBodies_ReadBackExactly()
    {
        var bodies = new[] { "", "\n", "Words.\r\nMore \"words\" \\ */ {0} \u2028 \u0085 \0 😀 云", new string('x', 70_000), "---\nnot: front matter\n---\n" };
        var project = TestProject.Create(("content/note.schema.yaml", "title: Note\nx-body: embed\n"));
        var run = GeneratorTest.Run(bodies.Select((body, index) => new TestFile($"content/{index}.md", $"---\ntitle: x\n---\n{body}")).Aggregate(project, (all, file) => all.With(file)));
        Assert.Equal(bodies, run.Evaluate<string[]>("NoteCollection.All.Select(note => note.Entry.Body!).ToArray()"));
    }

    [Fact]
    public void WhatIsKnownOfBodies_ReadsBack()
    {
        const string Text = "---\ntitle: x\n---\n# Heading\n\nThe *\"first\"* \\ 京东\uD83D.\n\n- and more\n";
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", "title: Note\n"), ("content/a.md", Text), ("content/b.md", "---\n---\n")));
        Assert.Equal("# Heading\n\nThe *\"first\"* \\ 京东\uD83D.\n\n- and more\n", Text[run.Evaluate<Range>("NoteCollection.Get(\"a\").Entry.BodyRange")]);
        Assert.Equal("7, 2, 2 s: The \"first\" \\ 京东\uFFFD.", run.Evaluate<string>("NoteCollection.Get(\"a\").Entry is var entry ? $\"{entry.WordCount}, {entry.IdeographCount}, {entry.ReadingTime.TotalSeconds} s: {entry.Excerpt}\" : \"\""));
        Assert.True(run.Evaluate<bool>("NoteCollection.Get(\"b\").Entry is { WordCount: 0, Excerpt: null, Body: null, BodyRange: var range } && range.Equals(8..8)"));
    }

    [Fact]
    public void TextThatLooksLikeCode_StaysText()
    {
        const string Code = "\"; } } public class Evil { static string x = \"\"\" */ #endif \\u000a // ${x} {{x}}";
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\ndescription: |\n  {Code}\nproperties:\n  'a{Code.Replace("'", "''")}':\n    description: '{Code}'\n    enum: ['{Code}', b]\n    default: '{Code}'\n"),
            ("content/a.md", $"---\n'{Code}': '{Code}'\n---\n")));
        Assert.Equal(Code, run.Evaluate<string>("NoteCollection.All[0].AdditionalProperties.Single().Value.GetString()"));
        Assert.Equal(Code, run.Evaluate<string>("NoteCollection.All[0].AdditionalProperties.Single().Key"));
    }

    [Fact]
    public void ArticlesThatCannotBeHeld_AreLeftOutAndSaidSo()
    {
        var project = TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nproperties: { value: true, number: { type: integer } }\n"),
            ("content/a.md", "---\nvalue: [x, { \"a\\uD800\": 1 }]\n---\n"),
            ("content/b.md", "---\nnumber: 99999999999999999999\n---\n"),
            ("content/c.md", "---\nvalue: x\n---\n"));
        Assert.Equal("c", Keys(GeneratorTest.Run(project), "All"));
        Assert.Equal(2, AnalyzerTest.Run(project).Lines.Count);
    }

    [Fact]
    public Task CollectionWithLookups_ReadsWell() => Verify(GeneratorTest.Run(TestProject.Create(
        ("content/note.schema.yaml", """
            title: Note
            required: [tags]
            properties:
              tags: { type: [string, array], items: { type: string } }
              author: { type: string }
              weight: { type: integer, minimum: 1, maximum: 9 }
            additionalProperties: false
            x-order: -weight
            x-index: { ByTag: tags, ByAuthor: author, Heaviest: weight }
            """),
        ("content/a.md", "---\ntags: news\nauthor: Ada\n---\n"))).Driver);

    private static GeneratorTest Run(string schema, string index, params string?[] values) => GeneratorTest.Run(values
        .Select((value, number) => new TestFile($"content/{(char)('a' + number)}.md", value is null ? "---\n---\n" : $"---\nvalue: {value}\n---\n"))
        .Aggregate(TestProject.Create(("content/note.schema.yaml", $"title: Note\nproperties:\n  value: {schema}\nx-index: {index}\n")), (project, file) => project.With(file)));

    private static string Keys(GeneratorTest run, string entries) => run.Evaluate<string>($"string.Join(' ', NoteCollection.{entries}.Select(note => note.Entry.Key))");
}
