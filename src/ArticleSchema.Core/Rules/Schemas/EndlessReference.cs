namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A <c>$ref</c> comes back to its own schema for the same instance, so that evaluation would never end. {0}: the reference.</summary>
internal sealed class EndlessReference : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4007";

    private EndlessReference()
    {
    }

    /// <summary>The rule.</summary>
    public static EndlessReference Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Reference leads back to itself",
        Message: "The reference '{0}' leads back to itself without looking at anything on the way",
        RuleSeverity.Error);
}
