namespace ArticleSchema.Core.Rules.Projects;

/// <summary>A type that is to be a model declares a member otherwise than the model has it. {0}: the member, {1}: the schema, {2}: what does not fit.</summary>
internal sealed class UnfittingMember : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5006";

    private UnfittingMember()
    {
    }

    /// <summary>The rule.</summary>
    public static UnfittingMember Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Member does not fit the schema",
        Message: "'{0}' does not fit the schema '{1}': {2}",
        RuleSeverity.Error);
}
