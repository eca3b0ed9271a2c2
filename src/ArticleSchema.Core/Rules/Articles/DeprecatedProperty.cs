using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A property is given that the schema calls deprecated. {0}: its name, {1}: what to use instead, or nothing.</summary>
internal sealed class DeprecatedProperty : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2016";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Property is deprecated",
        Message: "{0} is deprecated{1}",
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        // A schema that is deprecated as a whole says something to its users, and what stands in for a property was not given.
        if (finding.InstancePath.Length == 0 || finding.Owner is FallbackMember)
            return;
        var replacement = ((DeprecatedKeyword)finding.Keyword).Replacement;
        var isThere = replacement is not null && context.FindParent(finding)?.Find(replacement) is not (null or FallbackMember);
        var advice = replacement is null ? "" : isThere ? $"; '{replacement}', which replaces it, is there already, so leave it out" : $"; use '{replacement}' instead";
        context.Add(
            this,
            finding.Owner?.Key.Range ?? finding.Instance.Range,
            finding,
            [context.Subject(finding), advice],
            replacement is null || isThere || finding.Owner is null ? null : RenameKey.From(context.File, context.Notation, finding.Owner.Key, replacement));
    }
}
