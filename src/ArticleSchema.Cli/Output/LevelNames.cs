using ArticleSchema.Core;

namespace ArticleSchema.Cli.Output;

/// <summary>What levels are called, as they are printed and as they are typed.</summary>
internal static class LevelNames
{
    /// <summary>The words that <see cref="TryParse"/> takes.</summary>
    public static IReadOnlyList<string> All { get; } = ["none", "info", "suggestion", "warning", "error"];

    /// <summary>What the compiler calls a level.</summary>
    public static string Of(RuleSeverity level) => level switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The level that a word names, null for <c>none</c>. Editor settings have another name for information.</summary>
    public static bool TryParse(string word, out RuleSeverity? level)
    {
        level = word switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "info" or "suggestion" => RuleSeverity.Info,
            _ => null,
        };
        return level is not null || word == "none";
    }
}
