using ArticleSchema.Core.Rules;

namespace ArticleSchema.Cli.Commands;

/// <summary>What is said of a word that an option does not take.</summary>
internal static class OptionWords
{
    /// <summary>Names the word that was probably meant, or all that there are.</summary>
    public static string Refuse(string kind, string word, IReadOnlyList<string> known) =>
        $"There is no {kind} '{word}'" + (Suggestion.For(word, known) is { } meant ? Suggestion.Clause(meant) : $"; there is {string.Join(", ", known)}");
}
