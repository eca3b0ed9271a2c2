using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>Front matter, a file that is data, or a mapping inside them, gives a key twice. {0}: the key. {1}: where it stands first, as a clause, or empty.</summary>
internal sealed class DuplicateKey : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1004";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Key is given twice",
        Message: "The key '{0}' is given twice{1}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var fault in article.FrontMatter?.Content.Faults ?? [])
        {
            if (fault.Kind == ReadFaultKind.DuplicateKey)
                violations.Add(this, fault.Range, fault.Explanation, fault.First is { } first ? $"; it stands in line {article.File.GetPosition(first.Start).Line + 1} already" : "");
        }
    }
}
