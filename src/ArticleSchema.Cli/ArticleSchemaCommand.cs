using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;

using ArticleSchema.Cli.Commands;
using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core.Rules;

namespace ArticleSchema.Cli;

/// <summary>The command <c>articleschema</c>: its commands, and what all of them have in common.</summary>
internal static class ArticleSchemaCommand
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs the command line and returns the exit code. Never throws.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandHost host, CancellationToken cancellation = default)
    {
        try
        {
            // A file can be called '@news.md': the name is not taken for a list of arguments.
            var result = Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (FindMisuse(result) is { } misuse)
                return ReportMisuse(misuse, result, host);
            var configuration = new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                // Without it, Ctrl+C kills the process on the spot.
                ProcessTerminationTimeout = s_patience,
            };
            var exitCode = await result.InvokeAsync(configuration, cancellation);
            await host.Output.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine("cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            // Not a file to check, which has its own line, but one to print to, or the current folder.
            host.Error.WriteLine($"articleschema could not go on: {exception.Message}");
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception)
        {
            // A fault of ours. The exit code must not look like a verdict on the articles.
            host.Error.WriteLine($"articleschema failed: {exception}");
            return ExitCode.CouldNotRun;
        }
    }

    private static RootCommand Create(CommandHost host)
    {
        var root = new RootCommand("Checks the front matter of Markdown articles against JSON Schemas.");
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        root.Add(CheckCommand.Create(host));
        return root;
    }

    private static string? FindMisuse(ParseResult result)
    {
        if (result.Action is not (null or ParseErrorAction) && result.CommandResult.Command is RootCommand)
            return null;

        var command = result.CommandResult.Command;
        // The parser takes an option that it does not know for one more path, and one that it knows for the value that another lacks.
        var tokens = result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        var at = tokens.FindIndex(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]);
        return at > 0 && tokens[at - 1].Type == TokenType.Option && IsOption(tokens[at].Value, result) ? $"The option '{tokens[at - 1].Value}' has no value"
            : at >= 0 ? NameUnknown("option", tokens[at].Value, command.Options)
            : result.UnmatchedTokens is [var word, ..] ? NameUnknown("command", word, command.Subcommands)
            : result.Errors.FirstOrDefault()?.Message;
    }

    private static bool IsOption(string word, ParseResult result) =>
        result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options).Any(option => option.Name == word || option.Aliases.Contains(word));

    private static string NameUnknown(string kind, string word, IEnumerable<Symbol> known) =>
        $"There is no {kind} '{word}'{Suggestion.Clause(Suggestion.For(word, known.Select(symbol => symbol.Name)))}";

    private static int ReportMisuse(string misuse, ParseResult result, CommandHost host)
    {
        var command = result.CommandResult.Command;
        host.Error.WriteLine(misuse);
        host.Error.WriteLine($"usage: articleschema {(command is RootCommand ? "check" : command.Name)} [<path>...] [options]");
        host.Error.WriteLine("'articleschema --help' lists the commands, 'articleschema <command> --help' the options of one.");
        return ExitCode.CouldNotRun;
    }

    /// <summary>Prints the version without the commit; the parser's own action asks the process that hosts it, which may be a test's.</summary>
    private sealed class VersionAction(CommandHost host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(ArticleSchemaCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            host.Output.WriteLine(version.Split('+')[0]);
            return ExitCode.Clean;
        }
    }
}
