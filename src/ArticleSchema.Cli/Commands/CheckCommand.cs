using System.CommandLine;
using System.CommandLine.Parsing;

using ArticleSchema.Cli.Checking;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core;

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
        var schema = new Option<string>("--schema")
        {
            Description = "Check by this schema alone, wherever it lies and whatever its name and its 'x-files': "
                + "the files that are named, articles or data (*.json, *.yaml, *.yml), and in folders all Markdown files and the data that its 'x-files' names.",
            HelpName = "file",
        };
        var format = new Option<OutputFormat>("--format")
        {
            Description = "How violations are written: text (the default), as a build does, or json, an object a line. "
                + "There, paths start from the folder that is checked if it is the only path, and otherwise from the current one.",
            HelpName = "text|json",
            CustomParser = ParseFormat,
        };
        var levels = LevelOption.Create();
        var today = DayOption.Create();
        var warningsAreErrors = new Option<bool>("--warnaserror") { Description = "Report warnings as errors." };
        var command = new Command("check", "Checks articles and schemas. The exit code is 0 without errors, 1 with errors, and 2 when not everything, or nothing, could be checked.")
        {
            paths,
            schema,
            format,
            levels,
            today,
            warningsAreErrors,
        };
        command.SetAction((result, cancellation) =>
        {
            var settings = new CheckSettings(result.GetValue(paths) is { Length: > 0 } named ? named : ["."])
            {
                Schema = result.GetValue(schema),
                Format = result.GetValue(format),
                Levels = result.GetValue(levels) ?? new Dictionary<string, RuleSeverity?>(),
                Today = result.GetValue(today),
                WarningsAreErrors = result.GetValue(warningsAreErrors),
            };
            // On another thread, so that this one is free to hear of Ctrl+C.
            return Task.Run(() => new CheckRun(settings, host).Run(cancellation), CancellationToken.None);
        });
        return command;
    }

    private static OutputFormat ParseFormat(ArgumentResult result)
    {
        var word = result.Tokens[^1].Value;
        if (word is not ("text" or "json"))
            result.AddError(OptionWords.Refuse("format", word, ["text", "json"]));
        return word == "json" ? OutputFormat.Json : OutputFormat.Text;
    }
}
