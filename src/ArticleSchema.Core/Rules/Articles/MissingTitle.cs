namespace ArticleSchema.Core.Rules.Articles;

/// <summary>The front matter has no <c>title</c>, which the schema requires.</summary>
internal sealed class MissingTitle : MissingPropertyRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2001";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(Id, Title: "Title is missing", Message: MessageFormat, RuleSeverity.Error);
}
