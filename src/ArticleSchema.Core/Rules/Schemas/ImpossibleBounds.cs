namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>Two keywords of a schema leave nothing between them. {0}: the bound that is too high, {1}: its value, {2}: the bound that is too low, {3}: its value.</summary>
public sealed class ImpossibleBounds : Rule
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
        Message: "No value satisfies both '{0}: {1}' and '{2}: {3}'",
        RuleSeverity.Error);
}
