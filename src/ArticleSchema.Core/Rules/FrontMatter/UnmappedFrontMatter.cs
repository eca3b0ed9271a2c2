using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>The front matter holds something else than keys and values. {0}: what.</summary>
public sealed class UnmappedFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1006";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not a mapping",
        Message: "The front matter is {0}, where keys with values such as 'title: …' are expected",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        if (article.FrontMatter is { Mapping: null, Content.Root: { } root })
            violations.Add(this, root.Range, root.Kind == NodeKind.Array ? "a list" : "a single value");
    }
}
