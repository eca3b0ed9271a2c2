using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>The front matter, or the data of an entry, holds something else than keys and values. {0}: which of the two, {1}: what, {2}: what makes entries of a list, as a clause, where that may be meant.</summary>
internal sealed class UnmappedFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1006";

    private const string ListsEntries = "; with 'type: object' in the schema, it is a list of entries";

    private UnmappedFrontMatter()
    {
    }

    /// <summary>The rule.</summary>
    public static UnmappedFrontMatter Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not a mapping",
        Message: "{0} is {1}, where keys with values such as 'title: …' are expected{2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        // Whether data has to be a mapping, its schema says; without keys it is no entry, which CheckEntry tells.
        if (!article.IsData && article.FrontMatter is { Mapping: null, Content.Root: { } root })
            Report(article.Designation, root, root.Range, "", violations);
    }

    /// <summary>Adds what keeps data that satisfies its schema from being an entry, unless the schema has something else in mind than entries.</summary>
    internal void CheckEntry(EffectiveFrontMatter entry, SchemaDocument schema, ViolationSink violations)
    {
        if (entry.Mapping is not null)
            return;
        var wantsNoMapping = schema.Root.Find<TypeKeyword>()?.Allows(SchemaType.Object) == false;
        if (!wantsNoMapping)
            Report(entry.Designation, entry.Instance, entry.Start, entry is { Item: 0, Instance: ArrayNode } && schema.MayListEntries ? ListsEntries : "", violations);
        // A list of what could be entries may be wanted as it is, but more probably somebody will look for them.
        else if (schema.Settings.Files.MayNameData && entry.Instance is ArrayNode list && list.Items.Any(item => item is ObjectNode))
            violations.Add(this, entry.Start, [entry.Designation, Describe(list), ListsEntries], findings: [], severity: RuleSeverity.Warning);
    }

    /// <summary>Adds that data is no entry by itself, whatever its schema says of it.</summary>
    internal void Report(Article article, ViolationSink violations) => Report(article.Designation, article.FrontMatter!.Content.Root!, article.FrontMatter.OpeningFence, "", violations);

    private void Report(string designation, DataNode root, TextRange range, string clause, ViolationSink violations) => violations.Add(this, range, designation, Describe(root), clause);

    private static string Describe(DataNode root) => root switch
    {
        ScalarNode { IsAbsent: true } => "empty",
        ArrayNode => "a list",
        _ => "a single value",
    };
}
