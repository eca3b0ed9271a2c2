using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary><c>--level</c>: what is reported at which level.</summary>
public class LevelOptionTests
{
    [Theory]
    [InlineData("error", "error", "2 errors", ExitCode.Violations)]
    [InlineData("warning", "warning", "no errors, 2 warnings", ExitCode.Clean)]
    [InlineData("WARNING", "warning", "no errors, 2 warnings", ExitCode.Clean)]
    [InlineData("info", null, "no errors", ExitCode.Clean)]
    [InlineData("suggestion", null, "no errors", ExitCode.Clean)]
    [InlineData("none", null, "no errors", ExitCode.Clean)]
    public void Level_IsThatOfTheLinesTheSumAndTheExitCode(string level, string? printed, string sum, int exitCode)
    {
        using var folder = FolderWithTwoMistakes();

        var result = folder.Check("--level", $"ART2001={level}", "--level", $"art1005={level}");

        Assert.Equal(
            printed is null ? [] : [$"a.md(1,1): {printed} ART1005", $"a.md(2,1): {printed} ART2001"],
            result.Lines.Select(line => string.Join(':', line.Split(':').Take(2))));
        Assert.Equal($"1 article checked: {sum}\n", result.Error);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public void Information_IsWrittenForPrograms()
    {
        using var folder = FolderWithTwoMistakes();

        var result = folder.Check("--level", "ART2001=suggestion", "--level", "ART1005=none", "--format", "json");

        Assert.StartsWith("""{"file":"a.md","rule":"ART2001","level":"info",""", Assert.Single(result.Lines));
        Assert.Equal("1 article checked: no errors\n", result.Error);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void ChosenWarning_IsMadeAnErrorLikeOthers()
    {
        using var folder = FolderWithTwoMistakes();

        Assert.Equal("1 article checked: 2 errors\n", folder.Check("--level", "ART2001=warning", "--warnaserror").Error);
    }

    [Fact]
    public void TwoLevelsForARule_TheLastCounts()
    {
        using var folder = FolderWithTwoMistakes();

        Assert.Equal("1 article checked: 1 error\n", folder.Check("--level", "ART1005=error", "--level", "ART2001=none", "--level", "ART1005=none", "--level", "ART2001=error").Error);
    }

    [Fact]
    public void LevelBeforeThePath_LeavesThePathAlone()
    {
        using var folder = FolderWithTwoMistakes().With("b.md", UntitledArticle);

        Assert.Equal("1 article checked: no errors, 1 warning\n", folder.Check("--level", "ART2001=none", "a.md").Error);
    }

    [Theory]
    [InlineData("a.md", "---\ndraft: yes\n---\n")]
    [InlineData("a.md", "title: Hello\ndraft: yes\n---\n")]
    [InlineData("a.yaml", "# Settings\ndraft: yes\n")]
    public void RuleThatIsOffByDefault_IsCheckedOnceItHasALevel(string path, string text)
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post\nx-files: '*.{md,yaml}'").With(path, text);

        Assert.Empty(folder.Check().Lines);
        Assert.Empty(folder.Check("--level", "ART1008=none").Lines);
        Assert.StartsWith($"{path}(2,8): warning ART1008: ", Assert.Single(folder.Check("--level", "ART1008=warning").Lines));
        Assert.StartsWith($"{path}(2,8): error ART1008: ", Assert.Single(folder.Check("--level", "ART1008=error", "--schema", "post.schema.yaml", path).Lines));
    }

    private static TemporaryFolder FolderWithTwoMistakes() => new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", "\n" + UntitledArticle);
}
