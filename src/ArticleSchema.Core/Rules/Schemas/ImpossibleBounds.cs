namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>Two keywords of a schema leave nothing between them. {0}: of what, {1}: the bound that is too high, {2}: its value, {3}: the bound that is too low, {4}: its value.</summary>
internal sealed class ImpossibleBounds : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4009";

    private ImpossibleBounds()
    {
    }

    /// <summary>The rule.</summary>
    public static ImpossibleBounds Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Bounds leave nothing between them",
        Message: "No {0} satisfies both '{1}: {2}' and '{3}: {4}'",
        RuleSeverity.Error);
}
