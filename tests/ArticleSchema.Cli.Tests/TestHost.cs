using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Tests;

/// <summary>Runs the command line in this process.</summary>
internal static class TestHost
{
    /// <summary>Runs as a shell in a folder would, with output and error redirected.</summary>
    public static CommandResult Run(string[] args, string? currentFolder = null) => Run(args, currentFolder, TimeProvider.System, isTerminal: false);

    /// <summary>Runs with a clock and, if wanted, somebody who watches.</summary>
    public static CommandResult Run(string[] args, string? currentFolder, TimeProvider time, bool isTerminal, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost(TextWriter.Synchronized(output), TextWriter.Synchronized(error))
        {
            CurrentFolder = currentFolder,
            Time = time,
            IsErrorTerminal = isTerminal,
        };
        var exitCode = ArticleSchemaCommand.RunAsync(args, host, cancellation).GetAwaiter().GetResult();
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }
}
