using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A list or mapping has fewer or more entries than the schema allows, lacks a demanded one, or repeats one. {0}: its name, {1}: what is wrong.</summary>
internal sealed class WrongItemCount : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2013";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "List has too few, too many or repeated items",
        Message: "{0} has {1}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), Describe(finding)]);

    private static string Describe(Finding finding) => finding.Keyword switch
    {
        CountKeyword count => $"{Wording.Count(count.Count(finding.Instance) ?? 0, finding.Instance is ArrayNode ? "item" : "key")}, but {Wording.Bound(count)}",
        UniqueItemsKeyword when UniqueItemsKeyword.FindRepeated((ArrayNode)finding.Instance) is { } repeated => $"{Wording.Quote(repeated)} twice, but its items must differ",
        ContainsKeyword { Maximum: { } maximum } contains => $"not between {contains.Minimum} and {maximum} items of the kind that the schema asks for",
        ContainsKeyword contains => $"fewer than {contains.Minimum} items of the kind that the schema asks for",
        _ => "items that the schema does not allow",
    };
}
