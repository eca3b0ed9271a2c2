namespace ArticleSchema.Core.Rules.Projects;

/// <summary>A type of the project's own cannot be the model that it wants to be. {0}: the type, {1}: the schema, {2}: why.</summary>
internal sealed class UnusableType : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5005";

    private UnusableType()
    {
    }

    /// <summary>The rule.</summary>
    public static UnusableType Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Type cannot be a model",
        Message: "'{0}' cannot be the model of the schema '{1}': {2}",
        RuleSeverity.Error);
}
