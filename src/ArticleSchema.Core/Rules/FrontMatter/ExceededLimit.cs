using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>Front matter, or a file that is data, is longer, deeper or has more values than is ever needed. {0}: which of the two, {1}: which limit, as a clause.</summary>
internal sealed class ExceededLimit : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1007";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter exceeds a limit",
        Message: "{0} was not read to its end: {1}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var fault in article.FrontMatter?.Content.Faults ?? [])
        {
            if (fault.Kind == ReadFaultKind.Limit)
                violations.Add(this, fault.Range, article.Designation, fault.Explanation);
        }
    }
}
