using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

/// <summary>What a property is besides its type: constant, absent, null, a default, obsolete, and called as the schema says.</summary>
public sealed class PropertyModelsTests
{
    [Theory]
    [InlineData("{ const: post }", "\"post\"")]
    [InlineData("{ const: true }", "true")]
    [InlineData("{ const: 5 }", "5")]
    [InlineData("{ const: 0.5 }", "0.5")]
    [InlineData("{ enum: [post] }", "\"post\"")]
    [InlineData("{ type: string, format: date, const: 2024-05-01 }", "new(2024, 5, 1)")]
    public void RequiredConstant_IsSaidOnce(string schema, string expression)
    {
        var run = PropertyTest.Required(schema).Run(schema.Contains("post") ? "post" : schema.Split("const: ")[1].TrimEnd(' ', '}'));
        Assert.Contains($" Value => {expression};", run["Note.g.cs"]);
        Assert.True(run.Evaluate<bool>("Note.Parse(NoteCollection.All[0].ToFrontMatter()) with { Entry = NoteCollection.All[0].Entry } == NoteCollection.All[0]"));
    }

    [Fact]
    public void ConstantThatMayBeAbsent_IsHeld() => PropertyTest.Optional("{ const: post }").Holds((null, null), ("post", "post"));

    [Fact]
    public void ConstantThatMayBeSomethingElse_IsHeld()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", """
                title: Note
                required: [kind]
                properties: { kind: { enum: [a, b] } }
                anyOf:
                  - { properties: { kind: { const: a }, mark: { const: x } }, required: [kind, mark] }
                  - { properties: { kind: { const: b } }, required: [kind] }
                x-severity: warning
                """),
            ("content/a.md", "---\nkind: a\nmark: z\n---\n")) with
        { HasCore = true });
        Assert.Equal("---\nkind: a\nmark: z\n---\n", run.Evaluate<string>("NoteCollection.All[0].ToFrontMatter()"));
    }

    [Fact]
    public void AbsentNullAndGiven_AreToldApart()
    {
        var run = PropertyTest.Optional("{ type: [string, 'null'] }").Run(null, "~", "a");
        Assert.Equal(["False ", "True ", "True a"], run.Evaluate<string[]>("NoteCollection.All.Select(note => $\"{note.HasValue} {note.Value}\").ToArray()"));
        Assert.Equal(["---\n{}\n---\n", "---\nvalue: null\n---\n", "---\nvalue: a\n---\n"], run.Evaluate<string[]>("NoteCollection.All.Select(note => note.ToFrontMatter()).ToArray()"));
        Assert.Equal("True False", run.Evaluate<string>("$\"{(NoteCollection.All[0] with { Value = null }).HasValue} {new Note().HasValue}\""));
    }

    [Fact]
    public void Default_IsWrittenOnlyWhereItWasGiven()
    {
        var run = PropertyTest.Optional("{ type: boolean, default: true }").Run(null, "true", "false");
        Assert.Equal(["---\n{}\n---\n", "---\nvalue: true\n---\n", "---\nvalue: false\n---\n"], run.Evaluate<string[]>("NoteCollection.All.Select(note => note.ToFrontMatter()).ToArray()"));
        Assert.Equal("---\nvalue: true\n---\n", run.Evaluate<string>("(NoteCollection.All[0] with { Value = true }).ToFrontMatter()"));
        Assert.True(run.Evaluate<bool>("NoteCollection.All[0] with { Entry = Entry.None } == NoteCollection.All[1] with { Entry = Entry.None }"));
    }

    [Fact]
    public void DefaultBesideNull_IsForWhatIsAbsentOnly()
    {
        var run = PropertyTest.Optional("{ type: [string, 'null'], default: none }").Run(null, "~", "a");
        Assert.Equal(["False none", "True ", "True a"], run.Evaluate<string[]>("NoteCollection.All.Select(note => $\"{note.HasValue} {note.Value}\").ToArray()"));
        Assert.Equal(["---\n{}\n---\n", "---\nvalue: null\n---\n", "---\nvalue: a\n---\n"], run.Evaluate<string[]>("NoteCollection.All.Select(note => note.ToFrontMatter()).ToArray()"));
    }

    [Fact]
    public void DeprecatedProperty_NamesItsReplacementAsCSharpCallsIt()
    {
        var code = Run("""
            old: { type: string, deprecated: true, x-replaced-by: head-img }
            older: { type: string, deprecated: true, x-replaced-by: elsewhere }
            oldest: { type: string, deprecated: true }
            head-img: { type: string }
            """)["Note.g.cs"];
        Assert.Contains("[global::System.Obsolete(\"Use 'HeadImg' instead\")]\n    public string? Old ", code);
        Assert.Contains("[global::System.Obsolete(\"Use the key 'elsewhere' instead\")]\n    public string? Older ", code);
        Assert.Contains("[global::System.Obsolete(\"'oldest' is deprecated\")]\n    public string? Oldest ", code);
    }

    [Fact]
    public void UseOfADeprecatedProperty_IsWarnedOfInCSharpOnly()
    {
        var project = Project("old: { type: string, deprecated: true, x-replaced-by: title }\ntitle: { type: string }") with
        {
            CSharp = "internal static class Program { public static string? Old => Blog.NoteCollection.All[0].Old; }",
            NoWarn = ["CS0618"],
        };
        Assert.Empty(GeneratorTest.Run(project).Reported);
        var thrown = Assert.ThrowsAny<Exception>(() => GeneratorTest.Run(project with { NoWarn = [] }));
        Assert.Contains("warning CS0618: 'Note.Old' is obsolete: 'Use 'Title' instead'", thrown.Message);
    }

    [Fact]
    public void RequiredDeprecatedProperty_Compiles() =>
        Assert.Empty(GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", "title: Note\nrequired: [old]\nproperties: { old: { type: string, deprecated: true } }\n")) with { HasCore = true }).Reported);

    [Fact]
    public void NameOfTheSchema_NamesTheProperty()
    {
        var run = Run("""
            head-img: { type: string, x-csharp-name: HeadImage }
            headImg: { type: string }
            online version: { $ref: '#/$defs/link' }
            class: { type: string, x-csharp-name: class }
            """);
        Assert.Equal(["HeadImage", "HeadImg", "Online", "class"], Names(run));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void NameOfTheSchemaThatIsTaken_IsReported()
    {
        var run = Run("title: { type: string }\nother: { type: string, x-csharp-name: Title }\nentry: { type: string, x-csharp-name: Entry }");
        Assert.Equal(["content/note.schema.yaml(4,3): error ART4008: 'title' and 'other' would both be 'Title' in C#; name one of them with 'x-csharp-name'"], run.Reported);
        Assert.Equal(["Title", "Title2", "EntryValue"], Names(run));
    }

    [Fact]
    public void PropertyNamedLikeWhatIsGeneratedBesideIt_IsToldApart()
    {
        // The last ones would be called like helpers of the others.
        var run = Run("""
            has-title: { type: string }
            title: { type: [string, 'null'] }
            given keys: { type: string }
            additional properties: { type: string }
            match: { type: string }
            article reader: { type: string }
            parse: { type: string }
            to front matter: { type: string }
            """);
        Assert.Equal(["HasTitle", "Title", "GivenKeys", "AdditionalProperties", "MatchValue", "ArticleReaderValue", "ParseValue", "ToFrontMatterValue"], Names(run));
        Assert.Equal("False {} a", run.Evaluate<string>("NoteCollection.All.Select(note => $\"{note.HasTitle2} {note.AdditionalProperties2} {note.HasTitle}\").Single()"));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void PropertyNamedLikeAHelperOfAnEarlierOne_IsToldApart()
    {
        var run = Run("title: { type: [string, 'null'] }\nhas-title: { type: string }");
        Assert.Equal(["Title", "HasTitle"], Names(run));
        Assert.Equal("a", run.Evaluate<string>("NoteCollection.All[0].HasTitle!"));
        Assert.Empty(run.Reported);
    }

    private static TestProject Project(string properties) => TestProject.Create(
        ("content/note.schema.yaml", $"title: Note\nproperties:\n{string.Concat(properties.Split('\n').Select(line => $"  {line}\n"))}$defs: {{ link: {{ type: string, x-csharp-name: Online }} }}\n"),
        ("content/a.md", "---\nhas-title: a\n---\n")) with
    {
        HasCore = true,
    };

    private static GeneratorTest Run(string properties) => GeneratorTest.Run(Project(properties));

    private static IEnumerable<string> Names(GeneratorTest run) => Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models)).Root.Properties.Select(property => property.Name);
}
