using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.Emission;

/// <summary>Which entries a collection has, and under which keys they are found.</summary>
public sealed class EntryKeysTests
{
    private const string Authors = "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string }, name: { type: string } }\nadditionalProperties: false\nx-key: id\nx-files: ['*.md', '*.yaml', '*.json']\n";

    [Fact]
    public void PropertyAsKey_FindsTheEntries()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("people/author.schema.yaml", Authors),
            ("people/a.md", "---\nid: jane-doe\nname: Jane\n---\n"),
            ("people/b.md", "---\nid: 张三\n---\n")));

        Assert.Equal("Jane", run.Evaluate<string>("AuthorCollection.Get(\"jane-doe\").Name!"));
        Assert.Equal("people/b.md", run.Evaluate<string>("AuthorCollection.Get(\"张三\").Entry.Path"));
    }

    [Fact]
    public void WholeNumberAsKey_IsItsUsualSpelling()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nrequired: [number]\nproperties: { number: { type: integer } }\nx-key: number\n"),
            ("content/a.md", "---\nnumber: 7.0\n---\n")));

        Assert.Equal(7, run.Evaluate<long>("NoteCollection.Get(\"7\").Number"));
    }

    [Fact]
    public void SlugOfIndex_IsItsFolder()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nx-key: slug\n"),
            ("content/2024-05-01-hello/index.md", "---\n---\n"),
            ("content/notes/_index.md", "---\n---\n")));

        Assert.Equal(["hello", "notes"], run.Evaluate<string[]>("NoteCollection.All.Select(note => note.Entry.Key).ToArray()"));
    }

    [Fact]
    public void ListOfEntries_HasOneEachInItsOrder()
    {
        var run = GeneratorTest.Run(Lists);

        Assert.Equal(
            ["zoe people/a.yaml Zoe", "jane people/a.yaml Jane", "bob people/b.json ", "ann people/c.md "],
            run.Evaluate<string[]>("AuthorCollection.All.Select(author => $\"{author.Entry.Key} {author.Entry.Path} {author.Name}\").ToArray()"));
    }

    [Fact]
    public void EntryOfAListWithAnError_IsLeftOutAlone()
    {
        var project = Lists.With("people/a.yaml", "- id: zoe\n  nope: 1\n- id: jane\n- { id: kim, name: a, name: b }\n- 5\n- id: lea\n");

        Assert.Equal(["jane", "lea", "bob", "ann"], GeneratorTest.Run(project).Evaluate<string[]>("AuthorCollection.All.Select(author => author.Entry.Key).ToArray()"));
        Assert.Equal(["people/a.yaml(2,3): error ART2007", "people/a.yaml(4,23): error ART1004", "people/a.yaml(5,3): error ART2006"], AnalyzerTest.Run(project).Places);
    }

    [Fact]
    public void ListThatBreaksOff_HasNoEntries() =>
        Assert.Equal(["bob", "ann"], GeneratorTest.Run(Lists.With("people/a.yaml", "- id: zoe\n- id: [\n")).Evaluate<string[]>("AuthorCollection.All.Select(author => author.Entry.Key).ToArray()"));

    [Fact]
    public void KeyGivenTwice_IsTheFirstEntrys()
    {
        var project = Lists.With("people/c.md", "---\nid: jane\n---\n");

        Assert.Equal("people/a.yaml", GeneratorTest.Run(project).Evaluate<string>("AuthorCollection.Get(\"jane\").Entry.Path"));
        Assert.Equal(["people/a.yaml(3,7): error ART3001", "people/c.md(2,5): error ART3001"], AnalyzerTest.Run(project).Places);
    }

    [Fact]
    public void ItemEdited_EncodesItAlone()
    {
        var run = GeneratorTest.Run(Lists).Edit("people/a.yaml", ("Jane", "Joan"));

        Assert.Equal("1 Modified, 3 Cached", run.CountReasons(TrackingNames.Entries));
    }

    [Fact]
    public void ItemAddedAndRemoved_LeavesNothingBehind()
    {
        var run = GeneratorTest.Run(Lists);

        Assert.Equal(5, run.Edit("people/a.yaml", text: "- id: zoe\n- id: jane\n- id: kim\n").Evaluate<int>("AuthorCollection.Count"));
        Assert.Equal(3, run.Edit("people/a.yaml", text: "- id: jane\n").Evaluate<int>("AuthorCollection.Count"));
        Assert.Equal(2, run.Edit("people/a.yaml", text: "[]").Evaluate<int>("AuthorCollection.Count"));
    }

    [Fact]
    public void SchemaThatBeginsToTakeLists_HasTheListsReadAnew()
    {
        var run = GeneratorTest.Run(Lists).Edit("people/author.schema.yaml", ("type: object\n", "type: [object, array]\n"));

        Assert.Equal(1, run.Evaluate<int>("AuthorCollection.Count"));
        Assert.Equal(4, run.Edit("people/author.schema.yaml", ("type: [object, array]\n", "type: object\n")).Evaluate<int>("AuthorCollection.Count"));
    }

    [Fact]
    public void ValueThatItsTypeCannotHold_IsReportedForItsItem()
    {
        var project = TestProject.Create(
            ("people/author.schema.yaml", "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string }, age: { type: integer } }\nx-key: id\nx-files: ['*.yaml']\n"),
            ("people/a.yaml", "- id: zoe\n  age: 1e30\n- id: jane\n  age: 3\n"));

        Assert.Equal(["people/a.yaml(2,8): error ART5003"], AnalyzerTest.Run(project).Places);
        Assert.Equal(1, GeneratorTest.Run(project).Evaluate<int>("AuthorCollection.Count"));
    }

    private static TestProject Lists { get; } = TestProject.Create(
        ("people/author.schema.yaml", Authors),
        ("people/a.yaml", "- id: zoe\n  name: Zoe\n- id: jane\n  name: Jane\n"),
        ("people/b.json", """[{ "id": "bob" }]"""),
        ("people/c.md", "---\nid: ann\n---\n"));
}
