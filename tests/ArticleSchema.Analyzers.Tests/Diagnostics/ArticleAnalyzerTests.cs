using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.Diagnostics;

public sealed class ArticleAnalyzerTests
{
    private const string Misspelt = "---\ntitle: A\ndaet: 2024-05-01\n---\n";

    [Fact]
    public void Violations_AreReportedByFileAndPosition() => Assert.Equal(
        [
            "content/2024/x.md(3,7): error ART2009",
            "content/2024/x.md(4,10): error ART2008",
            "content/y.md(1,1): error ART2001",
            "content/y.md(3,1): error ART2007",
        ],
        AnalyzerTest.Run(Blogs.Small
            .With("content/y.md", "---\ndate: 2024-05-01\nnope: 1\n---\n")
            .With("content/2024/x.md", "---\ntitle: X\ndate: 2024-02-30\nstatus:  gone\n---\n")).Places);

    [Fact]
    public void FilesListedTwice_AreJudgedOnce()
    {
        var project = Blogs.Small.With("content/x.md", Misspelt).With("empty/doc.schema.yaml", "title: Doc\n");
        var once = AnalyzerTest.Run(project).Lines;
        Assert.Equal(2, once.Count);
        Assert.Equal(once, AnalyzerTest.Run(project, [.. project.Files.Concat(project.Files).Select(file => file.ToAdditionalText(project))]).Lines);
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void LineEndsAndByteOrderMark_LeaveThePositionsAsTheyAre(string lineEnd, bool hasByteOrderMark)
    {
        var article = new TestFile("content/x.md", "---\ntitle: 你好 😀\ncategories:\n  - \t5\ndate: 2024-02-30\n---\n".Replace("\n", lineEnd), hasByteOrderMark);
        var places = AnalyzerTest.Run(Blogs.Small.With(article)).Places;
        Assert.Equal("content/x.md(5,7): error ART2009", places[^1]);
        Assert.Equal(hasByteOrderMark, places.Contains("content/x.md(1,1): warning ART1005"));
    }

    [Fact]
    public void ColumnsAreCounted_AsTheCompilerDoes() => Assert.Equal(
        ["content/x.md(4,21): error ART2006"],
        AnalyzerTest.Run(Blogs.Small.With("content/x.md", "---\ntitle: X\ndate: 2024-05-01\ncategories: [你, 😀,\t5]\n---\n")).Places);

    [Fact]
    public void CleanProject_IsSilent() => Assert.Empty(AnalyzerTest.Run(Blogs.Small).Lines);

    [Fact]
    public void ArticleThatNoSchemaCovers_IsSilent() =>
        Assert.Empty(AnalyzerTest.Run(Blogs.Small.With("docs/x.md", "\n---\ntitle: 'open\n").With("content/picture.png", "---\n")).Lines);

    [Fact]
    public void Diagnostic_CarriesLevelCategoryAndPage()
    {
        var diagnostic = Assert.Single(AnalyzerTest.Run(Blogs.Small.With("content/x.md", Misspelt)).Diagnostics);
        Assert.Equal("ART2007", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("ArticleSchema.Articles", diagnostic.Descriptor.Category);
        Assert.EndsWith("/Rules/Articles/ART2007.md", diagnostic.Descriptor.HelpLinkUri);
        Assert.Equal("daet", Misspelt.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("/projects/blog/content/x.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("Rename 'daet' to 'date'", diagnostic.Properties["fix.title"]);
    }

    [Fact]
    public void MisspeltKey_IsOneDiagnostic() => Assert.Equal(
        ["content/x.md(3,1): error ART2007: 'daet' is not a property of 'Post'; did you mean 'date'?"],
        AnalyzerTest.Run(Blogs.Small.With("content/x.md", Misspelt)).Lines);

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public void GlobalConfig_TurnsARuleOff(string level) =>
        Assert.DoesNotContain(AnalyzerTest.Run(WithLevel(level)).Diagnostics, diagnostic => diagnostic.Id == "ART2007" && diagnostic.Severity != DiagnosticSeverity.Hidden);

    [Theory]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    public void GlobalConfig_ChangesTheLevel(string level, string printed) =>
        Assert.StartsWith($"content/x.md(3,1): {printed} ART2007: ", Assert.Single(AnalyzerTest.Run(WithLevel(level) with { NoWarn = ["ART5008"] }).Lines));

    [Theory]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    public void GlobalConfig_TurnsARuleOnThatIsOffByDefault(string level, string printed) => Assert.Equal(
        [$"content/x.md(3,7): {printed} ART1008: '2024-05-01' is a text here, but a date to tools that read YAML 1.1"],
        AnalyzerTest.Run(WithDate with { GlobalConfig = $"is_global = true\ndotnet_diagnostic.ART1008.severity = {level}\n" }).Lines.Where(line => line.StartsWith("content/x.md", StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("dotnet_diagnostic.ART1008.severity = none\n")]
    public void RuleThatIsOffByDefault_IsReportedOnlyWithALevel(string line) =>
        Assert.Empty(AnalyzerTest.Run(WithDate with { GlobalConfig = "is_global = true\n" + line }).Lines);

    [Fact]
    public void RuleThatIsOffByDefault_CanBeMadeAnErrorByTheProject() => Assert.Equal(
        ["content/x.md(3,7): error ART1008"],
        AnalyzerTest.Run(WithDate with { WarningsAsErrors = ["ART1008"] }).Places.Where(place => place.StartsWith("content/x.md", StringComparison.Ordinal)));

    [Fact]
    public void LineSeparatorInAValue_EndsNoLine() => Assert.Equal(
        ["content/x.md(3,7): error ART2009"],
        AnalyzerTest.Run(Blogs.Small.With("content/x.md", "---\ntitle: a\u2028b\u0085c\ndate: 2024-02-30\n---\n")).Places);

    [Fact]
    public void NoWarn_TurnsARuleOff() =>
        Assert.Empty(AnalyzerTest.Run(Blogs.Small.With("content/x.md", Misspelt) with { NoWarn = ["ART2007", "ART5008"] }).Lines);

    [Fact]
    public void SchemaThatCoversNothing_IsReportedAtItsStart() => Assert.Equal(
        ["news/news.schema.json(1,1): warning ART5001"],
        AnalyzerTest.Run(Blogs.Small.With("news/news.schema.json", """{ "title": "News" }""")).Places);

    [Fact]
    public void ArticleOfTwoSchemas_IsReportedOnceAndNotChecked() => Assert.Equal(
        ["content/first.md(1,1): error ART5002"],
        AnalyzerTest.Run(Blogs.Small.With("content/other.schema.yaml", "title: Other\nx-files: [first.md]\nrequired: [nothing]\n").With("content/first.md", "---\n---\n")).Places.Where(place => place.StartsWith("content/first.md", StringComparison.Ordinal)));

    [Fact]
    public void ValueThatItsTypeCannotHold_IsReportedAtTheValue() => Assert.Equal(
        ["content/x.md(3,9): error ART5003: '12345678901234567890' cannot be held by a 64-bit integer, so the article is left out of the collection 'PostCollection'"],
        AnalyzerTest.Run(Blogs.Small
            .With("content/post.schema.yaml", Blogs.Schema.Replace("status:", "weight: { type: integer }\n  status:"))
            .With("content/x.md", "---\ntitle: X\nweight: 12345678901234567890\ndate: 2024-05-01\n---\n")).Lines);

    // Valid in RFC 3339, and more than .NET can hold.
    [Theory]
    [InlineData("date", "0000-01-01", "a DateOnly")]
    [InlineData("date-time", "0000-01-01T00:00:00Z", "a DateTimeOffset")]
    [InlineData("date-time", "2024-05-01T08:10:00.12345678Z", "a DateTimeOffset")]
    public void MomentThatItsTypeCannotHold_IsReportedAtTheValue(string format, string value, string type) => Assert.Equal(
        [$"content/x.md(3,9): error ART5003: '{value}' cannot be held by {type}, so the article is left out of the collection 'PostCollection'"],
        AnalyzerTest.Run(Blogs.Small
            .With("content/post.schema.yaml", Blogs.Schema.Replace("status:", $"moment: {{ type: string, format: {format} }}\n  status:"))
            .With("content/x.md", $"---\ntitle: X\nmoment: {value}\ndate: 2024-05-01\n---\n")).Lines);

    [Fact]
    public void EntriesWithOneKey_AreBothReported() => Assert.Equal(
        [
            "content/2024-05-01-first.md(1,1): error ART3001",
            "content/first.md(1,1): error ART3001",
        ],
        AnalyzerTest.Run(Blogs.Small
            .With("content/post.schema.yaml", Blogs.Schema + "x-key: slug\n")
            .With("content/2024-05-01-first.md", Blogs.Small["content/first.md"].Text)).Places);

    [Fact]
    public void ParallelRun_FindsTheSame()
    {
        var project = Enumerable.Range(0, 200).Aggregate(Blogs.Small, (all, number) => all.With($"content/x{number}.md", (number % 4) switch
        {
            0 => Misspelt,
            1 => "---\ntitle: ''\ndate: 2024-05-01\n---\n",
            2 => "\n---\ntitle: A\ndate: 2024-05-01\n---\n",
            _ => "---\ntitle: 'open\n---\n",
        }));
        var expected = AnalyzerTest.Run(project, isConcurrent: false).Lines;
        Assert.True(expected.Count >= 200);
        for (var run = 0; run < 3; run++)
            Assert.Equal(expected, AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void ProjectWithErrorsInItsCSharp_StillHasItsArticlesChecked() =>
        Assert.Single(AnalyzerTest.Run(Blogs.Small.With("content/x.md", Misspelt) with { CSharp = "class C : Missing { void M() { undefined(); } }" }).Lines);

    [Fact]
    public void NothingIsReportedTwice()
    {
        var project = Blogs.Small
            .With("content/x.md", Misspelt)
            .With("content/post.schema.yaml", Blogs.Schema + "x-key: slug\nx-ordr: title\n")
            .With("content/2024/first.md", "---\ntitle: ''\ntitle: A\n---\n");
        var reported = GeneratorTest.Run(project).Reported.Concat(AnalyzerTest.Run(project).Lines).ToList();
        Assert.NotEmpty(reported);
        Assert.Equal(reported.Distinct(), reported);
        Assert.All(reported, line => Assert.Equal(1, reported.Count(other => other.Split(": ")[0] == line.Split(": ")[0] && other.Contains(line.Split(": ")[1]))));
    }

    private static TestProject WithDate => Blogs.Small.With("content/x.md", "---\ntitle: x\ndate: 2024-05-01\n---\n");

    private static TestProject WithLevel(string level) => Blogs.Small.With("content/x.md", Misspelt) with
    {
        GlobalConfig = $"is_global = true\ndotnet_diagnostic.ART2007.severity = {level}\n",
    };
}
