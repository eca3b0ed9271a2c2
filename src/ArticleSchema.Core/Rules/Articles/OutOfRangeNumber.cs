using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A number is smaller or greater than the schema allows, or not a multiple of what it asks for. {0}: its name, {1}: the number, {2}: what it must be.</summary>
internal sealed class OutOfRangeNumber : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2012";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Number is out of range",
        Message: "{0} is {1}, but must be {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var expected = finding.Keyword switch
        {
            MultipleOfKeyword multiple => $"a multiple of {multiple.Divisor}",
            BoundKeyword { Name: "minimum" } bound => $"at least {bound.Bound}",
            BoundKeyword { Name: "maximum" } bound => $"at most {bound.Bound}",
            BoundKeyword { Name: "exclusiveMinimum" } bound => $"above {bound.Bound}",
            _ => $"below {((BoundKeyword)finding.Keyword).Bound}",
        };
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), finding.Instance.ToString()!, expected]);
    }
}
