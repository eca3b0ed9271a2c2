namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A <c>$ref</c> leads to nothing that this project holds; nothing is ever fetched. {0}: the reference.</summary>
public sealed class UnresolvedReference : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4003";

    private UnresolvedReference()
    {
    }

    /// <summary>The rule.</summary>
    public static UnresolvedReference Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Reference leads nowhere",
        Message: "The reference '{0}' does not lead to a schema",
        RuleSeverity.Error);
}
