using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary><c>--today</c>: the day that schemas call 'now'.</summary>
public class DayOptionTests
{
    private const string Expiring = """
        title: Offer
        properties:
          expires: { type: string, format: date, x-not-before: now }
        """;

    [Theory]
    [InlineData("2026-11-23", ExitCode.Clean)]
    [InlineData("2026-11-24", ExitCode.Violations)]
    public void Day_IsWhatNowMeans(string day, int exitCode)
    {
        using var folder = FolderWithOffer();

        var result = folder.Check("--today", day);

        Assert.Equal(exitCode == ExitCode.Clean ? [] : [$"a.md(2,10): error ART2019: 'expires' is '2026-11-23', so it has expired: today is {day}"], result.Lines);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public void NamedSchema_HearsOfTheDayToo()
    {
        using var folder = new TemporaryFolder().With("offer.json", """{ "properties": { "expires": { "format": "date", "x-not-before": "now" } } }""").With("a.md", "---\nexpires: 2026-11-23\n---\n");

        Assert.Equal(ExitCode.Violations, folder.Check("--schema", "offer.json", "--today", "2026-11-24").ExitCode);
    }

    [Fact]
    public void NoDay_ChecksNothingAgainstIt()
    {
        using var folder = FolderWithOffer();

        Assert.Equal(ExitCode.Clean, folder.Check().ExitCode);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-1-1")]
    [InlineData("tomorrow")]
    public void NoDate_IsMisuse(string word)
    {
        using var folder = FolderWithOffer();

        var result = folder.Check("--today", word);

        Assert.StartsWith($"'--today {word}' is no date such as 2026-11-23\nusage: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    private static TemporaryFolder FolderWithOffer() => new TemporaryFolder().With("offer.schema.yaml", Expiring).With("a.md", "---\nexpires: 2026-11-23\n---\n");
}
