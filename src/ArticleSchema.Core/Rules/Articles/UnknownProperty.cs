using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A key is not among the properties that the schema allows. {0}: the key, {1}: the schema, or the mapping that it stands in, {2}: a suggestion or nothing.</summary>
internal sealed class UnknownProperty : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2007";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Unknown property",
        Message: "'{0}' is not a property of '{1}'{2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var intention = finding.Parent is { } parent ? FindingContext.FindIntention(finding, parent) : null;
        var key = finding.Member!.Key;
        context.Add(
            this,
            key.Range,
            finding,
            [key.Text, finding.Subject.Length == 0 ? context.SchemaName : finding.Subject, Suggestion.Clause(intention)],
            intention is null ? null : RenameKey.From(context.File, context.Notation, key, intention));
    }
}
