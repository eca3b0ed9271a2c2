namespace ArticleSchema.Core.Rules.Articles;

/// <summary>The front matter has no <c>date</c>, which the schema requires.</summary>
internal sealed class MissingDate : MissingPropertyRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2002";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(Id, Title: "Date is missing", Message: MessageFormat, RuleSeverity.Error);
}
