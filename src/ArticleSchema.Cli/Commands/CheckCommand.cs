using System.CommandLine;

using ArticleSchema.Cli.Checking;
using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>articleschema check</c>: prints what the compiler would print about articles and schemas.</summary>
internal static class CheckCommand
{
    /// <summary>The command, printing to a host.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Folders and files to check; the current folder when none is named. "
                + "Schemas are those of the project: of the nearest folder, from the path upward, with a *.csproj. "
                + "Without one, a folder is a project itself, and a file belongs to the nearest folder with a schema.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var warningsAreErrors = new Option<bool>("--warnaserror") { Description = "Report warnings as errors." };
        var command = new Command("check", "Checks articles and schemas. The exit code is 0 without errors, 1 with errors, and 2 when not everything, or nothing, could be checked.")
        {
            paths,
            warningsAreErrors,
        };
        command.SetAction((result, cancellation) =>
        {
            var settings = new CheckSettings(
                result.GetValue(paths) is { Length: > 0 } named ? named : ["."],
                result.GetValue(warningsAreErrors));
            // On another thread, so that this one is free to hear of Ctrl+C.
            return Task.Run(() => new CheckRun(settings, host).Run(cancellation), CancellationToken.None);
        });
        return command;
    }
}
