using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value, or a name, is what the schema rules out. {0}: its name, {1}: why, or nothing.</summary>
internal sealed class ForbiddenValue : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2018";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is not allowed here (`false` schema, `not`, property names)",
        Message: "{0} is not allowed here{1}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var reason = finding is { Causes: [var cause, ..] } ? Wording.Explain(cause, "its name") : finding.Detail;
        var why = reason is null ? "" : ": " + reason;
        if (finding.Member is { } member)
            context.Add(this, member.Key.Range, finding, [$"The key '{member.Name}'", why]);
        else
            context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), why]);
    }
}
