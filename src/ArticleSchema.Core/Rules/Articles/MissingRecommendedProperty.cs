namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A property that the schema recommends is absent, in the front matter or in a mapping inside it.</summary>
internal sealed class MissingRecommendedProperty : MissingPropertyRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2017";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Recommended property is missing",
        Message: "{0} has no '{1}', which the schema '{2}' recommends{3}",
        RuleSeverity.Warning);
}
