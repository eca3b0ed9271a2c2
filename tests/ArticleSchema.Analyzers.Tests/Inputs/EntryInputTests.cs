using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Inputs;

/// <summary>Which articles become entries, and with what that their front matter does not say.</summary>
public sealed class EntryInputTests
{
    [Theory]
    [InlineData("value: { type: string, maxLength: 3, x-severity: warning }", "warning ART2011")]
    [InlineData("value: { type: string, maxLength: 3, x-severity: suggestion }", "info ART2011")]
    [InlineData("value: { type: string, deprecated: true }", "warning ART2016")]
    [InlineData("value: { type: string, deprecated: true, x-severity: error }", "error ART2016")]
    public void ArticleThatCanStillBecomeAModel_IsAnEntry(string property, string reported)
    {
        var project = With(property, "value: Hello");
        Assert.Equal("Hello", GeneratorTest.Run(project).Evaluate<string>("NoteCollection.All.Single().Value!"));
        Assert.Equal(reported, Assert.Single(AnalyzerTest.Run(project).Places).Split(": ")[1]);
    }

    [Fact]
    public void ArticleWithoutARecommendedProperty_IsAnEntry()
    {
        var project = With("value: { type: string }", "other: 1", "x-recommended: [value]");
        Assert.Equal(1, GeneratorTest.Run(project).Evaluate<int>("NoteCollection.Count"));
        Assert.Equal(["content/2024-05-01-a.md(1,1): warning ART2017"], AnalyzerTest.Run(project).Places);
    }

    [Theory]
    [InlineData("value: { type: integer, x-severity: warning }", "value: Hello", "error ART2006")]
    [InlineData("value: { type: string, format: timestamp, x-severity: none }", "value: Hello", "error ART2009")]
    [InlineData("value: { type: string, enum: [a, b], x-severity: warning }", "value: Hello", "error ART2008")]
    [InlineData("value: { type: string, allOf: [{ enum: [a, b], x-severity: warning }] }", "value: Hello", "error ART2008")]
    [InlineData("value: { type: string, allOf: [{ const: a, x-severity: warning }] }", "value: Hello", "error ART2008")]
    [InlineData("value: { type: integer, minimum: 1, maximum: 9, x-severity: warning }", "value: 3000000000", "warning ART2012, error ART5003")]
    [InlineData("value: { type: string, maxLength: 3 }", "value: Hello", "error ART2011")]
    // What a schema says inside 'anyOf' shapes no model, unless somebody refers to it by that way.
    [InlineData("other: { anyOf: [{ type: integer, x-severity: warning }, true] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: Hello", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: [string, array], items: { type: string }, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: { a: b }", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: object, required: [a], properties: { a: { type: string } }, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: { b: c }", "warning ART2004, error ART5003")]
    [InlineData("other: { anyOf: [{ type: string, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: [5]", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: boolean, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: 5", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: number, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: x", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: string, format: uuid, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: x", "warning ART2009, error ART5003")]
    [InlineData("other: { anyOf: [{ type: string, format: date, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: x", "warning ART2009, error ART5003")]
    [InlineData("other: { anyOf: [{ type: string, format: timestamp, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: [x]", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ type: string, format: uri, x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: 5", "warning ART2006, error ART5003")]
    [InlineData("other: { anyOf: [{ enum: [a, b], x-severity: warning }] }\n  value: { $ref: '#/properties/other/anyOf/0' }", "value: c", "warning ART2008, error ART5003")]
    public void ArticleThatCannotBecomeAModel_IsLeftOutAndThatIsAnError(string properties, string frontMatter, string reported)
    {
        var project = With(properties, frontMatter);
        Assert.Equal(0, GeneratorTest.Run(project).Evaluate<int>("NoteCollection.Count"));
        Assert.Equal(reported, string.Join(", ", AnalyzerTest.Run(project).Places.Select(place => place.Split(": ")[1])));
    }

    [Theory]
    [InlineData("value: { type: string, x-fallback: heading }", "Hello")]
    [InlineData("value: { type: [string, array], items: { type: string }, x-fallback: heading }", "Hello")]
    [InlineData("value: { type: string, x-fallback: file-name }", "a")]
    [InlineData("value: { type: string, format: date, x-fallback: file-date }", "2024-05-01")]
    [InlineData("value: { $ref: '#/properties/day', x-fallback: file-date }\n  day: { type: string, format: timestamp, x-time-zone: +08:00 }", "2024-05-01T00:00:00+08:00")]
    public void AbsentRequiredProperty_ComesFromElsewhere(string property, string expected)
    {
        var project = With(property, "other: 1", "required: [value]");
        Assert.Empty(AnalyzerTest.Run(project).Lines);
        Assert.Equal(expected, GeneratorTest.Run(project).Evaluate<string>("""
            NoteCollection.All.Select(note => (object)note.Value!).Single() switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd"),
                DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:sszzz"),
                IReadOnlyList<string> list => list.Single(),
                var other => (string)other,
            }
            """));
    }

    [Fact]
    public void ArticleWithoutFrontMatter_IsAnEntryWhereNothingIsMissing()
    {
        var project = TestProject.Create(
            ("content/note.schema.yaml", "title: Note\ntype: object\nrequired: [title]\nproperties: { title: { type: string, x-fallback: heading } }\nx-front-matter: optional\nx-order: title\n"),
            ("content/a.md", "# *Zebras*\n"),
            ("content/b.md", "Apes\n====\n"),
            ("content/c.md", "No heading.\n"));
        Assert.Equal("Apes, Zebras", GeneratorTest.Run(project).Evaluate<string>("string.Join(\", \", NoteCollection.All.Select(note => note.Title))"));
        Assert.Equal(["content/c.md(1,1): error ART2001: The front matter has no 'title', which the schema 'Note' requires"], AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void HeadingEdited_ConcernsOnlyThoseWhoTakeIt()
    {
        var run = GeneratorTest.Run(With("value: { type: string, x-fallback: heading }", "other: 1"));
        run.Edit("content/2024-05-01-a.md", ("blue", "pink")).ShouldReport((TrackingNames.Articles, Microsoft.CodeAnalysis.IncrementalStepRunReason.Unchanged));
        Assert.Equal("Good bye", run.Edit("content/2024-05-01-a.md", ("# Hello", "# Good bye")).Evaluate<string>("NoteCollection.All.Single().Value!"));
        var own = GeneratorTest.Run(With("value: { type: string, x-fallback: heading }", "value: 'Own'"));
        own.Edit("content/2024-05-01-a.md", ("# Hello", "# Adieu")).ShouldReport((TrackingNames.Articles, Microsoft.CodeAnalysis.IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void FallbackAddedToTheSchema_ArticlesAreReadAgain() =>
        Assert.Equal("Hello", GeneratorTest.Run(With("value: { type: string }", "other: 1"))
            .Edit("content/note.schema.yaml", ("value: { type: string }", "value: { type: string, x-fallback: heading }"))
            .Evaluate<string>("NoteCollection.All.Single().Value!"));

    private static TestProject With(string properties, string frontMatter, string keywords = "") => TestProject.Create(
        ("content/note.schema.yaml", $"title: Note\ntype: object\nproperties:\n  {properties}\n{keywords}\n"),
        ("content/2024-05-01-a.md", $"---\n{frontMatter}\n---\n# Hello\n\nWords.\n\nAll blue.\n"));
}
