using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>The front matter, or the data of an entry, holds something else than keys and values. {0}: which of the two, {1}: what.</summary>
internal sealed class UnmappedFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1006";

    private UnmappedFrontMatter()
    {
    }

    /// <summary>The rule.</summary>
    public static UnmappedFrontMatter Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not a mapping",
        Message: "{0} is {1}, where keys with values such as 'title: …' are expected",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        // Whether data has to be a mapping, its schema says; without keys it is no entry, which CheckEntry tells.
        if (!article.IsData && article.FrontMatter is { Mapping: null, Content.Root: { } root })
            Report(article, root.Range, violations);
    }

    /// <summary>Adds what keeps data that satisfies its schema from being an entry, unless the schema has something else in mind than entries.</summary>
    internal void CheckEntry(Article article, SchemaDocument schema, ViolationSink violations)
    {
        var wantsNoMapping = schema.Root.Find<TypeKeyword>()?.Allows(SchemaType.Object) == false;
        if (article is { IsData: true, FrontMatter: { Mapping: null } content } && !wantsNoMapping)
            Report(article, content.OpeningFence, violations);
    }

    private void Report(Article article, TextRange range, ViolationSink violations) => violations.Add(this, range, article.Designation, article.FrontMatter!.Content.Root switch
    {
        ScalarNode { IsAbsent: true } => "empty",
        ArrayNode => "a list",
        _ => "a single value",
    });
}
