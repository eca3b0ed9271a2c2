using ArticleSchema.Core.Rules;

namespace ArticleSchema.Cli.Checking;

/// <summary>What the user asked for.</summary>
/// <param name="Paths">Folders and files, as typed.</param>
/// <param name="WarningsAreErrors">Whether warnings are reported as errors.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths, bool WarningsAreErrors)
{
    /// <summary>The level at which a violation is reported.</summary>
    public RuleSeverity LevelOf(Violation violation) =>
        WarningsAreErrors && violation.Severity == RuleSeverity.Warning ? RuleSeverity.Error : violation.Severity;
}
