using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value satisfies none of the schemas of <c>anyOf</c> or <c>oneOf</c>, or more than one of the latter. {0}: its name, {1}: none or more than one, {2}: the schema, {3}: what the closest one finds wrong, or nothing.</summary>
internal sealed class UnfitAlternatives : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2014";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value fits none, or more than one, of the alternatives",
        Message: "{0} fits {1} of the alternatives that the schema '{2}' gives{3}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var closest = finding.Causes.Count == 0 ? "" : "; by the closest, " + string.Join(" and ", Explain(finding.Causes, context).Take(3));
        context.Add(
            this,
            context.ValueRange(finding),
            finding,
            [context.Subject(finding), finding.Detail is null ? "none" : "more than one", context.SchemaName, closest]);
    }

    // Where several branches ask for one value each of the same thing, the author wants to know all of them.
    private static IEnumerable<string> Explain(IReadOnlyList<Finding> causes, FindingContext context) => causes
        .GroupBy(cause => (cause.InstancePath, Keyword: cause.Keyword is EnumKeyword ? null : cause))
        .Select(same => same.Key.Keyword is { } other
            ? Wording.Explain(other, SubjectInside(other, context))
            : Wording.NotAmong(SubjectInside(same.First(), context), same.First().Instance, same.SelectMany(cause => ((EnumKeyword)cause.Keyword).Values)));

    // In the middle of a sentence.
    private static string SubjectInside(Finding finding, FindingContext context)
    {
        var subject = context.Subject(finding);
        return char.ToLowerInvariant(subject[0]) + subject.Substring(1);
    }
}
