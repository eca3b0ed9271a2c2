using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A text does not have the <c>format</c> that the schema asks for. {0}: its name, {1}: the text, {2}: what is wrong with it, as a clause.</summary>
internal sealed class InvalidFormat : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2009";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is not a valid date, time, URI, … (format)",
        Message: "{0} is {1}, {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), Wording.Quote(finding.Instance), finding.Detail!]);
}
