using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A text does not match the regular expression that the schema asks for. {0}: its name, {1}: the text, {2}: does not match, or what kept it from being compared, {3}: the pattern.</summary>
internal sealed class UnmatchedPattern : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2010";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value does not match the pattern",
        Message: "{0} is {1}, which {2} the pattern '{3}'",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(
            this,
            context.ValueRange(finding),
            finding,
            [context.Subject(finding), Wording.Quote(finding.Instance), finding.Detail ?? "does not match", ((PatternKeyword)finding.Keyword).Pattern.Source]);
}
