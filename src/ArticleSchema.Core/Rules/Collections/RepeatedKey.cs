namespace ArticleSchema.Core.Rules.Collections;

/// <summary>Two articles of a collection would be found under one key. {0}: the key, {1}: the path of the other.</summary>
internal sealed class RepeatedKey : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3001";

    private RepeatedKey()
    {
    }

    /// <summary>The rule.</summary>
    public static RepeatedKey Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Two entries have the same key",
        Message: "The key '{0}' of this entry is also that of '{1}'",
        RuleSeverity.Error);
}
