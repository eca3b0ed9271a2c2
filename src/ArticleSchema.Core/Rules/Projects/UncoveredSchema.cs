namespace ArticleSchema.Core.Rules.Projects;

/// <summary>No file of the project lies where the schema applies. {0}: the schema, {1}: where the built-in one looks, or which data a build knows, as a clause, or nothing.</summary>
internal sealed class UncoveredSchema : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5001";

    private UncoveredSchema()
    {
    }

    /// <summary>The rule.</summary>
    public static UncoveredSchema Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Schema covers no article",
        Message: "The schema '{0}' covers no article, so nothing was checked{1}",
        RuleSeverity.Warning);
}
