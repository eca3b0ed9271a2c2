using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value is not among those that <c>enum</c> or <c>const</c> allows. {0}: its name, {1}: what it is, {2}: what is allowed, as a clause, {3}: a suggestion or nothing.</summary>
internal sealed class DisallowedValue : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2008";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is not one of those allowed",
        Message: "{0} is {1}, but {2}{3}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var values = ((EnumKeyword)finding.Keyword).Values;
        var allowed = values.Count == 0 ? "nothing is allowed" : values.Count == 1 ? $"must be {Wording.Quote(values[0])}" : $"only {Wording.Alternatives(values.Select(Wording.Quote))} is allowed";
        var suggestion = finding.Instance is ScalarNode written
            ? Suggestion.For(written.Text, values.OfType<ScalarNode>().Select(value => value.Text))
            : null;
        context.Add(
            this,
            context.ValueRange(finding),
            finding,
            [context.Subject(finding), Wording.Quote(finding.Instance), allowed, values.Count == 1 ? "" : Suggestion.Clause(suggestion)]);
    }
}
