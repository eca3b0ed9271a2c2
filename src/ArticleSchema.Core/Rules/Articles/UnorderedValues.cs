using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value lies beyond one that bounds it (<c>x-not-before</c>, <c>x-not-after</c>). {0}: its name, {1}: the value, {2}: on which side of what it lies, as a clause.</summary>
internal sealed class UnorderedValues : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2019";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value lies before or after another one that bounds it",
        Message: "{0} is {1}, {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        if (finding.Keyword is not BoundaryKeyword { Values: { } order } keyword)
            return;
        var bound = keyword.IsNow ? null : context.FindMappingAround(finding)?.Find(keyword.Other);
        if (bound is null && !(keyword.IsNow && context.Today is not null))
            return;
        var subject = context.Subject(finding);
        if (finding.Instance is not ArrayNode list)
        {
            Check(finding.Instance, context.ValueRange(finding), subject);
            return;
        }

        for (var i = 0; i < list.Items.Count; i++)
            Check(list.Items[i], list.Items[i].Range, $"'{finding.Subject}[{(i + 1).ToString(CultureInfo.InvariantCulture)}]'");

        void Check(DataNode value, TextRange range, string name)
        {
            if ((bound is null ? Explain(value, order, keyword, context.Today!.Value) : Explain(value, order, keyword, bound)) is { } fault)
                context.Add(this, range, finding, [name, Wording.Quote(value), fault], related: bound is null ? [] : [FilePlace.From(context.File, bound.ValueRange)]);
        }
    }

    private static string? Explain(DataNode value, ValueOrder order, BoundaryKeyword keyword, DateTime today)
    {
        if (!order.TryReadDay(value, out var day) || (keyword.IsLower ? day >= today : day <= today))
            return null;
        return $"{(keyword.IsLower ? "so it has expired" : "which is in the future")}: today is {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    private static string? Explain(DataNode value, ValueOrder order, BoundaryKeyword keyword, Member bound)
    {
        if (!order.TryRead(value, out var span))
            return null;
        var bounds = bound.Value is ArrayNode list ? list.Items : [bound.Value];
        var crossed = bounds.FirstOrDefault(other => keyword.Bounds!.TryRead(other, out var limit) && (keyword.IsLower ? span.IsBefore(limit) : limit.IsBefore(span)));
        return crossed is null ? null : $"which is {Relation(order.Kind, keyword.IsLower)} '{bound.Name}', {Wording.Quote(crossed)}";
    }

    private static string Relation(OrderKind kind, bool isBefore) => kind switch
    {
        OrderKind.Number => isBefore ? "less than" : "greater than",
        _ => isBefore ? "before" : "after",
    };
}
