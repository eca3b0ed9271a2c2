using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core.Rules;

namespace ArticleSchema.Cli.Checking;

/// <summary>Turns violations into lines. Holds on to nothing of a file, so that a run with many violations stays small.</summary>
internal sealed class FileReporter(CheckSettings settings, string currentFolder)
{
    /// <summary>The report on a file that was checked.</summary>
    public FileReport Report(string path, IReadOnlyList<Violation> violations)
    {
        if (violations.Count == 0)
            return new FileReport(path, [], 0, 0);
        var displayPath = FilePath.ToDisplay(path, currentFolder);
        var lines = new List<string>(violations.Count);
        var (errors, warnings) = (0, 0);
        foreach (var violation in violations)
        {
            var level = settings.LevelOf(violation);
            // As in a build, where information is never printed.
            if (level == RuleSeverity.Info)
                continue;
            lines.Add(ViolationLine.Format(displayPath, violation, level));
            if (level == RuleSeverity.Error)
                errors++;
            else
                warnings++;
        }

        return new FileReport(path, lines, errors, warnings);
    }
}
