using System.Globalization;
using System.Text;

using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

public sealed class ArticleReaderTests
{
    private const string Lists = "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string } }\nadditionalProperties: false\nx-key: id\nx-files: ['*.md', '*.yaml', '*.json']\n";

    private const string Schema = """
        title: Post
        required: [title]
        properties: { title: { type: string }, date: { type: string, format: timestamp } }
        additionalProperties: false
        """;

    [Fact]
    public void Violations_AreThoseOfTheCompilerInTheOrderOfTheText() => Assert.Equal(
        [
            "content/a.md(2,7): error ART2009: 'date' is '2022-02-30', but February 2022 has 28 days",
            "content/a.md(3,1): error ART2007: 'titel' is not a property of 'Post'; did you mean 'title'?",
        ],
        Lines(ReaderTest.Reader(Schema).Read("---\ndate: 2022-02-30\ntitel: Launch\n---\n", "content/a.md")));

    [Fact]
    public void ListOfEntries_IsReadItemByItem()
    {
        var reader = ReaderTest.Reader(Lists);

        var readings = reader.ReadAll("- id: jane\n- id: joan\n  nope: 1\n- 5\n- { id: 云, id: 云 }\n", "content/all.yaml");

        Assert.Equal(["jane", "joan", "all", "云"], readings.Select(reading => reading.Key));
        Assert.Equal([true, false, false, false], readings.Select(reading => reading.FrontMatter is not null));
        Assert.Equal(["", "content/all.yaml(3,3): error ART2007", "content/all.yaml(4,3): error ART2006", "content/all.yaml(5,12): error ART1004"], readings.Select(reading => string.Join('\n', reading.Violations.Select(violation => $"{violation.Path}({violation.Line},{violation.Column}): error {violation.Id}"))));
        Assert.Empty(reader.ReadAll("[]", "content/all.json"));
    }

    [Fact]
    public void ListThatBreaksOff_IsOneReadingWithoutFrontMatter()
    {
        var reading = Assert.Single(ReaderTest.Reader(Lists).ReadAll("- id: jane\n- id: [", "content/all.yaml"));

        Assert.Null(reading.FrontMatter);
        Assert.Equal(["ART1003"], reading.Violations.Select(violation => violation.Id));
    }

    [Fact]
    public void ListOfEntries_IsNoEntryByItself()
    {
        var reading = ReaderTest.Reader(Lists).Read("- id: jane\n", "content/all.yaml");

        Assert.Null(reading.FrontMatter);
        Assert.Equal(["content/all.yaml(1,1): error ART1006: The file is a list, where keys with values such as 'title: …' are expected"], Lines(reading));
    }

    [Fact]
    public void PropertyAsKey_IsTheReadings()
    {
        var reader = ReaderTest.Reader(Lists);

        Assert.Equal("jane", reader.Read("---\nid: jane\n---\n", "content/a.md").Key);
        Assert.Equal("a", reader.Read("---\nid: [\n---\n", "content/a.md").Key);
        Assert.Equal("jane", Assert.Single(reader.ReadAll("---\nid: jane\n---\n", "content/a.md")).Key);
    }

    [Fact]
    public void NoPath_IsNone() => Assert.Equal(
        ["(1,1): error ART1001: The article has no front matter, which the schema 'Post' requires"],
        Lines(ReaderTest.Reader(Schema).Read("Words.")));

    [Fact]
    public void ByteOrderMark_IsReportedAndHasNoPlace()
    {
        const string Article = "---\ntitle: [1]\n---\nWords.";
        var reader = ReaderTest.Reader(Schema);
        var expected = new[]
        {
            "a.md(1,1): warning ART1005: The front matter is preceded by a byte order mark, behind which many other tools do not find it",
            "a.md(2,8): error ART2006: 'title' is a list, but text is expected",
        };

        Assert.Equal(expected, Lines(reader.Read("\uFEFF" + Article, "a.md")));
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true) })
            Assert.Equal(expected, Lines(reader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Article)], "a.md")));
        Assert.Equal(expected[1..], Lines(reader.Read(Encoding.UTF8.GetBytes(Article), "a.md")));
    }

    [Fact]
    public void BytesThatAreNoUtf8_AreReported() => Assert.Equal(
        "a.md(2,11): error ART1003",
        Assert.Single(ReaderTest.Reader("true").Read([.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8], "a.md").Violations).ToString()[..25]);

    [Theory]
    [InlineData("content/a.md", true)]
    [InlineData("content/2024/a.MDX", true)]
    [InlineData("2024/a.md", true)]
    [InlineData("content\\2024\\a.md", true)]
    [InlineData("content/drafts/a.md", false)]
    [InlineData("drafts/a.md", false)]
    [InlineData("content/a.txt", false)]
    [InlineData("content/other.schema.yaml", false)]
    public void Covers_IsWhatTheSchemaSaysOfItsFolder(string path, bool isCovered) =>
        Assert.Equal(isCovered, ReaderTest.Reader("x-files: '!drafts/**'").Covers(path));

    [Fact]
    public void Data_IsReadAsAWhole()
    {
        var reader = ReaderTest.Reader("{ x-files: '*.yaml', required: [name] }");

        Assert.True(reader.Covers("content/jane.yaml"));
        Assert.Equal("Jane", reader.Read("name: Jane", "content/jane.yaml").FrontMatter!["name"]!.ReadString());
        Assert.Equal(["content/jane.yaml(1,1): error ART1006: The file is a list, where keys with values such as 'title: …' are expected; with 'type: object' in the schema, it is a list of entries"], Lines(reader.Read("- name", "content/jane.yaml")));
    }

    [Fact]
    public void ReferencesToOtherSchemas_AreFollowed()
    {
        var reader = new ArticleReader("content/post.schema.yaml",
        [
            new SchemaText("shared/person.schema.json", """{ "required": ["name"] }"""),
            new SchemaText("content/post.schema.yaml", "properties: { author: { $ref: ../shared/person.schema.json } }"),
        ]);

        Assert.Equal(["(2,1): error ART2004: 'author' has no 'name', which the schema 'post' requires"], Lines(reader.Read("---\nauthor: {}\n---\n")));
    }

    [Fact]
    public void ErrorsOfTheSchemas_ComeFirstAndKeepModelsFromComing()
    {
        var reader = new ArticleReader("post.schema.yaml",
        [
            new SchemaText("post.schema.yaml", "properties: { title: { type: string }, date: { $ref: date.schema.yaml } }"),
            new SchemaText("date.schema.yaml", "type: text\nfoo: 1"),
        ]);

        var reading = reader.Read("---\ntitle: 1\n---\n", "a.md");

        Assert.Equal(["date.schema.yaml(1,7): error ART4002", "a.md(2,8): error ART2006"], Lines(reading).Select(line => line[..line.IndexOf(": ", line.IndexOf("ART", StringComparison.Ordinal), StringComparison.Ordinal)]));
        Assert.Null(reading.FrontMatter);
        Assert.Null(reader.Read("---\ntitle: x\n---\n", "a.md").FrontMatter);
    }

    [Fact]
    public void UnreadableSchema_KeepsModelsFromComing()
    {
        var reading = ReaderTest.Reader("required: [title").Read("---\ntitle: x\n---\n");

        Assert.Equal("ART4001", Assert.Single(reading.Violations).Id);
        Assert.Null(reading.FrontMatter);
    }

    [Fact]
    public void NoSchema_IsTheBuiltInOne()
    {
        var reader = new ArticleReader("content/article.schema.yaml", []);

        Assert.Equal(["ART2001", "ART2002", "ART2003"], reader.Read("---\n---\n").Violations.Select(violation => violation.Id));
        Assert.Equal("2024/a", reader.Read("", "content/2024/a.md").Key);
    }

    [Fact]
    public void UnfitArguments_AreRefusedAtOnce()
    {
        var schema = new SchemaText("a.schema.yaml", "true");

        Assert.Throws<ArgumentException>(() => new ArticleReader("b.schema.yaml", [schema]));
        Assert.Throws<ArgumentException>(() => new ArticleReader("a.schema.yaml", [schema, schema]));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", [schema, null!]));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader(null!, [schema]));
        Assert.Throws<ArgumentNullException>(() => new SchemaText(null!, ""));
        Assert.Throws<ArgumentNullException>(() => new SchemaText("", null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", [schema]).Read(null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", [schema]).Read("", null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", [schema]).Read((byte[])null!, ""));
        Assert.Throws<ArgumentNullException>(() => new ArticleReader("a.schema.yaml", [schema]).Covers(null!));
    }

    [Fact]
    public void ManyThreads_ReadTheSame()
    {
        var reader = ReaderTest.Reader(Schema);
        var titles = Enumerable.Range(0, 2_000).AsParallel().WithDegreeOfParallelism(8).Select(i =>
        {
            var reading = reader.Read($"---\ntitle: t{i}\ndate: 2024-01-01\n{(i % 2 == 0 ? "" : "x: 1\n")}---\n");
            return reading.TryCreate(node => $"{node["title"]!.ReadString()} {node["date"]!.ReadTimestamp(default, "dd.MM.yyyy"):yyyy}", out var text, out var violations) ? text : violations[0].Id;
        }).ToHashSet();

        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => i % 2 == 0 ? $"t{i} 2024" : "ART2007").ToHashSet(), titles);
    }

    [Fact]
    public void Culture_ChangesNothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(["(2,8): error ART2012: 'views' is -1.5, but must be at least 0.5"], Lines(ReaderTest.Reader("properties: { views: { minimum: 0.5 } }").Read("---\nviews: -1.5\n---\n")));
            Assert.Equal("1.5", ReaderTest.Read("1.5", node => node.ReadDecimal()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<string> Lines(ArticleReading reading) => reading.Violations.Select(violation => violation.ToString());
}
