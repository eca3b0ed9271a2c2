using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Tests.Output;

public class ProgressLineTests
{
    [Fact]
    public void FirstSecond_ShowsNothing() =>
        Assert.Equal("", Show(items: 9, step: TimeSpan.FromMilliseconds(100)));

    [Fact]
    public void AfterASecond_ShowsOneLineAndErasesIt() =>
        Assert.Equal(
            "\rchecked 2 of 1,234 articles\rchecked 3 of 1,234 articles\r                           \r",
            Show(items: 3, step: TimeSpan.FromMilliseconds(500)));

    [Fact]
    public void ManyItems_ShowTenLinesASecond() =>
        // From one second to three, a look each hundredth.
        Assert.Equal(21, Show(items: 300, step: TimeSpan.FromMilliseconds(10)).Split("checked").Length - 1);

    [Fact]
    public void NobodyWatches_ShowsNothing() =>
        Assert.Equal("", Show(items: 5, step: TimeSpan.FromSeconds(1), isTerminal: false));

    [Fact]
    public void LongCheck_ShowsProgressAndLeavesOnlyTheSum()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", TemporaryFolder.Schema);
        foreach (var number in Enumerable.Range(0, 50))
            folder.With($"{number}.md", TemporaryFolder.CleanArticle);

        var result = TestHost.Run(["check"], folder.Path, new SteppingClock(TimeSpan.FromSeconds(1)), isTerminal: true);

        Assert.Equal("", result.Output);
        Assert.Matches(@"^(\rchecked \d+ of 50 articles)+\r +\r50 articles checked: no errors\n$", result.Error);
    }

    private static string Show(int items, TimeSpan step, bool isTerminal = true)
    {
        using var error = new StringWriter();
        var host = new CommandHost(TextWriter.Null, error) { IsErrorTerminal = isTerminal, Time = new SteppingClock(step) };
        using (var progress = new ProgressLine(host, total: 1234))
        {
            for (var item = 0; item < items; item++)
                progress.Advance();
        }

        return error.ToString();
    }
}
