using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class CollectionInputTests
{
    [Theory]
    [InlineData("value", "b c a", "2024-05-02", "2024-04-30T23:00:00-02:00", "2024-05-01T02:00:00Z")]
    [InlineData("-value", "a c b", "2024-05-02", "2024-04-30T23:00:00-02:00", "2024-05-01T02:00:00Z")]
    public void Moments_AreOrderedWhateverTheirOffset(string order, string expected, params string[] values) =>
        AssertOrder("{ type: string, format: timestamp }", order, expected, values);

    [Theory]
    [InlineData("value", "a c b", "9", "100", "10")]
    [InlineData("-value", "b c a", "9", "100", "10")]
    public void WholeNumbers_AreOrderedByValue(string order, string expected, params string[] values) =>
        AssertOrder("{ type: integer }", order, expected, values);

    [Theory]
    [InlineData("value", "c a b", "0.5", "1e3", "-.5")]
    [InlineData("-value", "b a c", "0.5", "1e3", "-.5")]
    public void Numbers_AreOrderedByValue(string order, string expected, params string[] values) =>
        AssertOrder("{ type: number }", order, expected, values);

    [Theory]
    [InlineData("value", "b a c", "a", "B", "云")]
    [InlineData("-value", "c a b", "a", "B", "云")]
    public void Texts_AreOrderedLetterByLetter(string order, string expected, params string[] values) =>
        AssertOrder("{ type: string }", order, expected, values);

    [Theory]
    [InlineData("value", "c a b", "2024-05-02", "2024-10-01", "0999-12-31")]
    public void Days_AreOrderedByTheCalendar(string order, string expected, params string[] values) =>
        AssertOrder("{ type: string, format: date }", order, expected, values);

    [Theory]
    [InlineData("value", "b a c", "low", "high", "none")]
    [InlineData("-value", "c a b", "low", "high", "none")]
    public void Choices_AreOrderedAsTheSchemaListsThem(string order, string expected, params string[] values) =>
        AssertOrder("{ enum: [high, low, none] }", order, expected, values);

    [Theory]
    [InlineData("value", "b a c", "true", "false", "true")]
    [InlineData("-value", "a c b", "true", "false", "true")]
    public void Flags_AreOrderedFalseFirst_TiesByPath(string order, string expected, params string[] values) =>
        AssertOrder("{ type: boolean }", order, expected, values);

    [Theory]
    [InlineData("value", "d b a c")]
    [InlineData("-value", "b d a c")]
    public void EntriesWithoutValue_ComeLastByPath(string order, string expected) =>
        AssertOrder("{ type: [integer, 'null'] }", order, expected, [null, "2", "~", "1"]);

    [Theory]
    [InlineData("value", "b a c")]
    [InlineData("-value", "c a b")]
    public void AbsentValueWithDefault_IsOrderedAsTheDefault(string order, string expected) =>
        AssertOrder("{ type: integer, default: 2 }", order, expected, [null, "1", "3"]);

    [Fact]
    public void WithoutOrder_EntriesAreOrderedByPathLetterByLetter()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\n"),
            ("content/b.md", "---\n---\n"),
            ("content/B.md", "---\n---\n"),
            ("content/a/z.md", "---\n---\n"),
            ("content/a.md", "---\n---\n"),
            ("content/a-b.md", "---\n---\n"),
            ("content/é.md", "---\n---\n")));
        Assert.Equal("B a-b a a/z b é", Keys(run));
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string } }")]
    [InlineData("{ type: object, properties: { a: { type: string } } }")]
    [InlineData("true")]
    public void OrderByWhatHasNone_IsReportedAndIsByPath(string schema)
    {
        var run = Run(schema, "-value", [null, null]);
        Assert.Equal(["content/note.schema.yaml(4,10): error ART4002: 'x-order' must name a property whose values have an order, as texts, numbers and dates have"], run.Reported);
        Assert.Equal("a b", Keys(run));
        Assert.Contains("All entries, by path.", run["NoteCollection.g.cs"]);
    }

    [Fact]
    public void Slugs_AreKeysWithoutDateAndFolder()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nx-key: slug\n"),
            ("content/2024/2024-05-01-hello.md", "---\n---\n"),
            ("content/plain.md", "---\n---\n"),
            ("content/2024-05-01-.md", "---\n---\n"),
            ("content/你好.world.md", "---\n---\n")));
        Assert.Equal("2024-05-01- hello plain 你好.world", Keys(run));
        Assert.Equal("content/2024/2024-05-01-hello.md", run.Evaluate<string>("NoteCollection.Get(\"hello\").Entry.Path"));
        Assert.Equal("content/2024-05-01-.md", run.Evaluate<string>("NoteCollection.Get(\"2024-05-01-\").Entry.Path"));
    }

    [Fact]
    public void TwoEntriesWithOneKey_FirstByPathStaysAndBothAreReported()
    {
        var project = TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nx-key: slug\n"),
            ("content/b/hello.md", "---\n---\n"),
            ("content/a/hello.md", "---\n---\n"));
        var run = GeneratorTest.Run(project);
        Assert.Equal("content/a/hello.md", run.Evaluate<string>("NoteCollection.All.Single().Entry.Path"));
        Assert.Empty(run.Reported);
        Assert.Equal(["content/a/hello.md(1,1): error ART3001", "content/b/hello.md(1,1): error ART3001"], AnalyzerTest.Run(project).Places);
    }

    [Fact]
    public void ManyEntries_AreFoundByKeyInEveryChunk()
    {
        var run = GeneratorTest.Run(Blogs.Large(articles: 600));
        Assert.Equal(600, run.Evaluate<int>("PostCollection.All.Count(post => PostCollection.Get(post.Entry.Key) == post && post.Title == \"Number \" + int.Parse(post.Entry.Key))"));
        Assert.Equal(60, run.Evaluate<int>("PostCollection.ByCategory(\"by-7\").Count"));
        Assert.Contains("2 => Chunk2,", run["PostCollection.Data.g.cs"]);
        Assert.Contains("Chunk2 => \"", run["PostCollection.Data2.g.cs"]);
    }

    [Fact]
    public void DataBeyondWhatStringLiteralsCanHold_BecomesUtf8()
    {
        var body = string.Concat(Enumerable.Repeat("All work and no play. 云", 2_000));
        var files = Enumerable.Range(0, 150).Select(number => new TestFile($"content/{number:000}.md", $"---\n---\n{number}\n\n{body}"));
        var project = TestProject.Create(("authors/author.schema.yaml", "title: Author\n"), ("authors/ada.md", "---\n---\nAda."), ("content/note.schema.yaml", "title: Note\nx-body: embed\n"));
        var run = GeneratorTest.Run(project with { Files = [.. project.Files, .. files] });
        Assert.Equal(150, run.Evaluate<int>($"NoteCollection.All.Count(note => note.Entry.Body == int.Parse(note.Entry.Key) + \"\\n\\n\" + string.Concat(Enumerable.Repeat(\"All work and no play. 云\", 2_000)))"));
        Assert.Equal("Ada.", run.Evaluate<string>("AuthorCollection.Get(\"ada\").Entry.Excerpt!"));
        var data = string.Concat(run.Files.Where(file => file.HintName.Contains(".Data")).Select(file => file.SourceText.ToString()));
        Assert.InRange(data.Split("\"u8);").Length - 1, 1, 20);
        Assert.DoesNotContain("u8", run["AuthorCollection.Data0.g.cs"]);
    }

    private static void AssertOrder(string schema, string order, string expected, string?[] values) => Assert.Equal(expected, Keys(Run(schema, order, values)));

    private static GeneratorTest Run(string schema, string order, string?[] values) => GeneratorTest.Run(values
        .Select((value, index) => new TestFile($"content/{(char)('a' + index)}.md", value is null ? "---\n---\n" : $"---\nvalue: {value}\n---\n"))
        .Aggregate(TestProject.Create(("content/note.schema.yaml", $"title: Note\nproperties:\n  value: {schema}\nx-order: {order}\n")), (project, file) => project.With(file)));

    private static string Keys(GeneratorTest run) => run.Evaluate<string>("string.Join(' ', NoteCollection.All.Select(note => note.Entry.Key))");
}
