namespace ArticleSchema.Core.Rules.Projects;

/// <summary>A type names a schema that does not exist, is not the only one of that name, or has a model already. {0}: the type, {1}: which of these.</summary>
internal sealed class TypeWithoutSchema : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5007";

    private TypeWithoutSchema()
    {
    }

    /// <summary>The rule.</summary>
    public static TypeWithoutSchema Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Type has no schema of its own",
        Message: "'{0}' has no schema of its own: {1}",
        RuleSeverity.Error);
}
