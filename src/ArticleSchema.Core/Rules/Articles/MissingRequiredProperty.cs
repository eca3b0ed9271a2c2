namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A property that the schema requires is absent, in the front matter or in a mapping inside it.</summary>
internal sealed class MissingRequiredProperty : MissingPropertyRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2004";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(Id, Title: "Required property is missing", Message: MessageFormat, RuleSeverity.Error);
}
