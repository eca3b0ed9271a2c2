using ArticleSchema.Cli.Output;
using ArticleSchema.Core;

namespace ArticleSchema.Cli.Checking;

/// <summary>What the user asked for.</summary>
/// <param name="Paths">Folders and files, as typed.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths)
{
    /// <summary>The schema to judge all files by, as typed; null to judge each by the one that covers it.</summary>
    public string? Schema { get; init; }

    /// <summary>How violations are written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>The levels of rules by id, null for a rule that is turned off; the others have their own.</summary>
    public IReadOnlyDictionary<string, RuleSeverity?> Levels { get; init; } = new Dictionary<string, RuleSeverity?>();

    /// <summary>The rules that the user gives a level, which turns on those that are off by default.</summary>
    public IReadOnlyCollection<string> ChosenRules => [.. Levels.Where(level => level.Value is not null).Select(level => level.Key)];

    /// <summary>The day of the check; null when the user does not say.</summary>
    public DateTime? Today { get; init; }

    /// <summary>Whether warnings are reported as errors.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>The level at which a violation is reported; null when it is not.</summary>
    public RuleSeverity? LevelOf(Violation violation)
    {
        var level = Levels.TryGetValue(violation.Rule.Id, out var chosen) ? chosen : violation.Severity;
        return level switch
        {
            RuleSeverity.Warning when WarningsAreErrors => RuleSeverity.Error,
            // As in a build, whose log never shows information; programs decide for themselves.
            RuleSeverity.Info when Format == OutputFormat.Text => null,
            _ => level,
        };
    }
}
