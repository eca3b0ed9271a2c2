namespace ArticleSchema.Package.Tests;

/// <summary>What a quiet build printed: problems, with paths from the project's folder on.</summary>
internal sealed record BuildResult(int ExitCode, IReadOnlyList<string> Lines)
{
    // Not through Assert.Equal, which cuts off what somebody has to read in full.
    public void ShouldBeClean() => Assert.True(ExitCode == 0 && Lines.Count == 0, ToString());

    /// <summary>Exactly one line was printed, an error in an article.</summary>
    public void ShouldFailWithOneError(string start, string mentioning)
    {
        var isThat = ExitCode == 1 && Lines is [var line] && line.StartsWith(start, StringComparison.Ordinal) && line.Contains(mentioning);

        Assert.True(isThat, ToString());
    }

    public override string ToString() => string.Join('\n', [$"exit code {ExitCode}", .. Lines]);
}
