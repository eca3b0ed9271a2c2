namespace ArticleSchema.Core.Rules.Articles;

/// <summary>The front matter has no <c>categories</c>, which the schema requires.</summary>
internal sealed class MissingCategories : MissingPropertyRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2003";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(Id, Title: "Categories are missing", Message: MessageFormat, RuleSeverity.Error);
}
