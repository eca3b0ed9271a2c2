using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>Front matter, a file that is data, or a mapping inside them, gives a key twice. {0}: the key.</summary>
public sealed class DuplicateKey : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1004";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Key is given twice",
        Message: "The key '{0}' is given twice",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var fault in article.FrontMatter?.Content.Faults ?? [])
        {
            if (fault.Kind == ReadFaultKind.DuplicateKey)
                violations.Add(this, fault.Range, fault.Explanation);
        }
    }
}
