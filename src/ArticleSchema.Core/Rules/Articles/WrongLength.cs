using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A text has fewer or more characters than the schema allows. {0}: its name, {1}: how many, {2}: how many are allowed, as a clause.</summary>
internal sealed class WrongLength : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2011";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Text is too short or too long",
        Message: "{0} has {1}, but {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var keyword = (CountKeyword)finding.Keyword;
        context.Add(
            this,
            context.ValueRange(finding),
            finding,
            [context.Subject(finding), Wording.Count(keyword.Count(finding.Instance) ?? 0, "character"), Wording.Bound(keyword)]);
    }
}
