using System.Globalization;

using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>What is printed, and the exit code.</summary>
public class CheckCommandTests
{
    [Fact]
    public void MissingCategories_PrintsTheLineOfTheCompilerAndReturnsOne()
    {
        using var folder = new TemporaryFolder()
            .With("content/2022/jd-cloud.md", """

                ---
                title: 京东云
                date: 2022-08-24
                ---
                """);

        var result = folder.Check();

        Assert.Equal(
            """
            content/2022/jd-cloud.md(1,1): warning ART1005: The front matter is preceded by a blank line, behind which many other tools do not find it
            content/2022/jd-cloud.md(2,1): error ART2003: The front matter has no 'categories', which the schema 'Article' requires

            """,
            result.Output,
            ignoreLineEndingDifferences: true);
        Assert.Equal("1 article checked: 1 error, 1 warning\n", result.Error);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void CleanArticles_PrintNothingAndReturnZero()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", CleanArticle)
            .With("b.markdown", CleanArticle)
            .With("c.mdx", CleanArticle);

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "3 articles checked: no errors\n"), folder.Check());
    }

    [Fact]
    public void SeveralFiles_AreInOrdinalOrderOfPathWithSchemasAmongThem()
    {
        using var folder = new TemporaryFolder()
            .With("m.schema.yaml", Schema + "\nx-nonsense: true\nminLenght: 3")
            .With("a/b.md", UntitledArticle)
            .With("a-b.md", UntitledArticle)
            .With("B.md", UntitledArticle)
            .With("z.md", UntitledArticle)
            .With("é.md", UntitledArticle);

        var paths = folder.Check().Lines.Select(line => line[..line.IndexOf('(')]).Distinct().ToArray();

        Assert.Equal(["B.md", "a-b.md", "a/b.md", "m.schema.yaml", "z.md", "é.md"], paths);
    }

    [Fact]
    public void SeveralViolationsOfAnArticle_AreInOrderOfPosition()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", """
                ---
                title: 3
                date: 2022-02-30
                autor: me
                ---
                """);

        Assert.Equal(
            ["a.md(2,8): error ART2006", "a.md(3,7): error ART2009", "a.md(4,1): error ART2007"],
            folder.Check().Lines.Select(line => string.Join(':', line.Split(':').Take(2))));
    }

    [Fact]
    public void WarningsAlone_ReturnZero()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", "\n" + CleanArticle);

        var result = folder.Check();

        Assert.StartsWith("a.md(1,1): warning ART1005: ", result.Output);
        Assert.Equal("1 article checked: no errors, 1 warning\n", result.Error);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void WarningsAsErrors_ReturnOne()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", "\n" + CleanArticle);

        var result = folder.Check("--warnaserror");

        Assert.StartsWith("a.md(1,1): error ART1005: ", result.Output);
        Assert.Equal("1 article checked: 1 error\n", result.Error);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void BrokenSchema_IsReportedAtItsPlace()
    {
        using var folder = new TemporaryFolder()
            .With("content/post.schema.yaml", "title: Post\ntype: [string")
            .With("content/a.md", CleanArticle);

        var result = folder.Check();

        Assert.StartsWith("content/post.schema.yaml(2,", result.Output);
        Assert.Contains(": error ART4001: ", result.Output);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Theory]
    [InlineData("title: Post\ntype: [string")]
    [InlineData("title: Post\n$ref: nowhere.json")]
    public void FaultySchemaOfANamedArticle_IsReportedBecauseNothingElseIsSaid(string schema)
    {
        using var folder = new TemporaryFolder()
            .With("content/post.schema.yaml", schema)
            .With("content/a.md", CleanArticle)
            .With("pages/page.schema.yaml", schema)
            .With("pages/b.md", CleanArticle);

        var result = folder.CheckIn("content", "a.md");

        Assert.StartsWith("post.schema.yaml(2,", Assert.Single(result.Lines));
        Assert.Equal("1 article checked: 1 error\n", result.Error);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void SchemaWithoutArticles_IsReportedBesideOneThatHasSome()
    {
        using var folder = new TemporaryFolder()
            .With("authors/author.schema.yaml", "title: Author")
            .With("posts/post.schema.yaml", Schema)
            .With("posts/a.md", CleanArticle);

        var result = folder.Check();

        Assert.Equal("authors/author.schema.yaml(1,1): warning ART5001: The schema 'Author' covers no article, so nothing was checked\n", result.Output);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void SchemasThatAreFineInAndBelowAFolder_AreNotMentioned()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", CleanArticle)
            .With("authors/author.schema.yaml", Schema)
            .With("authors/b.md", CleanArticle);

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "2 articles checked: no errors\n"), folder.Check());
    }

    [Fact]
    public void ThousandArticles_AreInOrder()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema);
        var names = Enumerable.Range(0, 1000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number % 7}/{number:0000}.md")).ToList();
        foreach (var name in names)
            folder.With(name, UntitledArticle);

        var result = folder.Check();

        Assert.Equal(names.Order(StringComparer.Ordinal), result.Lines.Select(line => line[..line.IndexOf('(')]));
        Assert.Equal("1,000 articles checked: 1,000 errors\n", result.Error);
    }

    [Fact]
    public void AnotherCulture_PrintsTheSame()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema);
        foreach (var number in Enumerable.Range(0, 1000))
            folder.With($"{number}.md", UntitledArticle);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NumberGroupSeparator = "." } };
            Assert.Equal("1,000 articles checked: 1,000 errors\n", folder.Check().Error);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cancelled_ReturnsTheNumberOfCtrlCAndPrintsNoVerdict()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema);
        foreach (var number in Enumerable.Range(0, 100))
            folder.With($"{number}.md", UntitledArticle);
        using var cancellation = new CancellationTokenSource();
        // The clock is looked at when the first article is done.
        var clock = new SteppingClock(TimeSpan.FromSeconds(2)) { Looked = cancellation.Cancel };

        var result = TestHost.Run(["check"], folder.Path, clock, isTerminal: true, cancellation.Token);

        Assert.Equal(ExitCode.Cancelled, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.EndsWith("cancelled\n", result.Error);
    }
}
