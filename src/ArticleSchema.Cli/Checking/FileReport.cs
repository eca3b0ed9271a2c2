using ArticleSchema.Cli.Files;

namespace ArticleSchema.Cli.Checking;

/// <summary>What is to be said about one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lines">What is printed, in the order of position.</param>
/// <param name="Errors">How many of the violations are errors.</param>
/// <param name="Warnings">How many are warnings.</param>
internal sealed record FileReport(string Path, IReadOnlyList<ReportLine> Lines, int Errors, int Warnings)
{
    /// <summary>Why the file was not checked, or null when it was.</summary>
    public FileFault? Fault { get; private init; }

    /// <summary>The report on a file that could not be checked.</summary>
    public static FileReport Unchecked(FileFault fault) => new(fault.Path, [], 0, 0) { Fault = fault };

    /// <summary>Both reports on a file as one.</summary>
    public FileReport With(FileReport other) => other.Fault is not null ? other : other.Lines.Count == 0 ? this : this with
    {
        Lines = Lines.Concat(other.Lines).OrderBy(line => line.Start).ThenBy(line => line.Rule, StringComparer.Ordinal).ToList(),
        Errors = Errors + other.Errors,
        Warnings = Warnings + other.Warnings,
    };
}
