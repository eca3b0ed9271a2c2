namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A schema file is not valid YAML or JSON, is empty or gives a key twice. {0}: what is wrong, as a clause.</summary>
internal sealed class UnreadableSchema : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4001";

    private UnreadableSchema()
    {
    }

    /// <summary>The rule.</summary>
    public static UnreadableSchema Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Schema cannot be read",
        Message: "The schema cannot be read: {0}",
        RuleSeverity.Error);
}
