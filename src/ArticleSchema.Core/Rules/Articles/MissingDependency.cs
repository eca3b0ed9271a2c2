using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A property is given without another that the schema demands beside it. {0}: the one that is there, {1}: the one that is not.</summary>
internal sealed class MissingDependency : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2015";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "A property requires another",
        Message: "'{0}' requires '{1}', which is missing",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(this, finding.Member!.Key.Range, finding, [finding.Member.Name, finding.Property!]);
}
