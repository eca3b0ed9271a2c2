using ArticleSchema.Cli.Files;

namespace ArticleSchema.Cli.Checking;

/// <summary>What a run came to.</summary>
/// <param name="Scopes">What was looked into.</param>
/// <param name="Articles">The reports on the articles and other entries that a schema covers.</param>
/// <param name="Schemas">The reports on the schemas.</param>
/// <param name="Faults">All that could not be read.</param>
internal sealed record CheckOutcome(
    IReadOnlyList<ICheckScope> Scopes,
    IReadOnlyList<FileReport> Articles,
    IReadOnlyList<FileReport> Schemas,
    IReadOnlyList<FileFault> Faults)
{
    /// <summary>How many articles were judged.</summary>
    public int ArticleCount => Articles.Count(report => report.Fault is null);

    /// <summary>How many errors were found.</summary>
    public int ErrorCount => Articles.Concat(Schemas).Sum(report => report.Errors);

    /// <summary>How many warnings were found.</summary>
    public int WarningCount => Articles.Concat(Schemas).Sum(report => report.Warnings);

    /// <summary>Whether no article was there to be judged, nor a schema that somebody named.</summary>
    public bool IsEmpty => Articles.Count == 0 && !Scopes.Any(scope => scope.HasNamedSchema);

    /// <summary>What the process returns.</summary>
    public int ExitCode =>
        Faults.Count > 0 || IsEmpty ? Cli.ExitCode.CouldNotRun
        : ErrorCount > 0 ? Cli.ExitCode.Violations
        : Cli.ExitCode.Clean;
}
