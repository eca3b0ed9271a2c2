using System.CommandLine;
using System.CommandLine.Parsing;

using ArticleSchema.Cli.Output;
using ArticleSchema.Core;
using ArticleSchema.Core.Rules;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>--level RULE=LEVEL</c>: sets the level of a rule, as <c>.globalconfig</c> does in a build.</summary>
internal static class LevelOption
{
    /// <summary>The option, which may be given several times; of two levels for one rule the last counts.</summary>
    public static Option<IReadOnlyDictionary<string, RuleSeverity?>> Create() => new("--level")
    {
        Description = $"Set the level of a rule, as in ART1005=none; can be repeated. Levels are {string.Join(", ", LevelNames.All)}. Information is printed as JSON only.",
        HelpName = "rule=level",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = Parse,
    };

    private static Dictionary<string, RuleSeverity?> Parse(ArgumentResult result)
    {
        var levels = new Dictionary<string, RuleSeverity?>(StringComparer.Ordinal);
        foreach (var token in result.Tokens)
        {
            var (id, word) = token.Value.Split('=', 2) is [var left, var right] ? (left.Trim().ToUpperInvariant(), right.Trim().ToLowerInvariant()) : (token.Value, "");
            if (!token.Value.Contains('='))
                result.AddError($"'--level {token.Value}' does not say a rule and its level, as 'ART1005=none' does");
            else if (RuleCatalog.All.All(rule => rule.Id != id))
                result.AddError($"There is no rule '{id}'{Suggestion.Clause(Suggestion.For(id, RuleCatalog.All.Select(rule => rule.Id)))}");
            else if (!LevelNames.TryParse(word, out var level))
                result.AddError(OptionWords.Refuse("level", word, LevelNames.All));
            else
                levels[id] = level;
        }

        return levels;
    }
}
