using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value is there in form only: nothing at all, null, an empty text or an empty list, where the schema demands more. {0}: the value's name, {1}: the schema.</summary>
public sealed class EmptyValue : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2005";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Required value is empty",
        Message: "{0} is empty, but the schema '{1}' requires a value",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), context.SchemaName]);
}
