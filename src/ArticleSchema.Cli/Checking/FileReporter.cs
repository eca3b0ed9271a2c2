using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core;

namespace ArticleSchema.Cli.Checking;

/// <summary>Turns violations into lines. Holds on to nothing of a file, so that a run with many violations stays small.</summary>
/// <param name="settings">What is reported, and how.</param>
/// <param name="folder">The folder that printed paths start from.</param>
internal sealed class FileReporter(CheckSettings settings, string folder)
{
    /// <summary>The report on a file that was checked.</summary>
    public FileReport Report(string path, IReadOnlyList<Violation> violations)
    {
        if (violations.Count == 0)
            return new FileReport(path, [], 0, 0);
        var lines = new List<ReportLine>(violations.Count);
        var (errors, warnings) = (0, 0);
        foreach (var violation in violations)
        {
            if (settings.LevelOf(violation) is not { } level)
                continue;
            var text = settings.Format == OutputFormat.Json ? ViolationJson.Format(file => FilePath.GetRelative(file, folder), violation, level) : ViolationLine.Format(FilePath.ToDisplay(path, folder), violation, level);
            lines.Add(new ReportLine(violation.Range.Start, violation.Rule.Id, text));
            errors += level == RuleSeverity.Error ? 1 : 0;
            warnings += level == RuleSeverity.Warning ? 1 : 0;
        }

        return new FileReport(path, lines, errors, warnings);
    }
}
