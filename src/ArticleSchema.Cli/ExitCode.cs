namespace ArticleSchema.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All that was to be checked was checked, and no error was found; there may be warnings, as in a build.</summary>
    public const int Clean = 0;

    /// <summary>At least one error was found.</summary>
    public const int Violations = 1;

    /// <summary>Not everything could be checked, or nothing was. Outranks <see cref="Violations"/>, since more may be wrong than was found.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The user cancelled; shells know the number as that of Ctrl+C.</summary>
    public const int Cancelled = 130;
}
