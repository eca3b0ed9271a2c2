namespace ArticleSchema.Cli.Tests;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
