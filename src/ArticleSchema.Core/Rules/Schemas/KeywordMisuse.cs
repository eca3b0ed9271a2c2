namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A keyword has a value that the standard does not allow. {0}: the keyword, {1}: what it takes, as a clause.</summary>
internal sealed class KeywordMisuse : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4002";

    private KeywordMisuse()
    {
    }

    /// <summary>The rule.</summary>
    public static KeywordMisuse Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Keyword has a value that it does not take",
        Message: "{0} {1}",
        RuleSeverity.Error);
}
