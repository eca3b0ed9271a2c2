using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value has a type that the schema does not allow. {0}: its name, {1}: what it is, {2}: what the schema allows.</summary>
public sealed class WrongType : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2006";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value has the wrong type",
        Message: "{0} is {1}, but {2} is expected",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(
            this,
            context.ValueRange(finding),
            finding,
            [context.Subject(finding), Wording.Describe(finding.Instance), Wording.Alternatives(((TypeKeyword)finding.Keyword).Types.Select(Wording.TypeName))]);
}
