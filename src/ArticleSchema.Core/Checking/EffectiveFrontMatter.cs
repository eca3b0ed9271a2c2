using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Checking;

/// <summary>What an article says in the eyes of its schema: its front matter, or an empty one where the schema asks for none, and the values that stand in for what it does not give; or one item of a file that lists entries. Checks and collections are made from this and nothing else.</summary>
/// <param name="Instance">What the schema judges: keys and values, of which those from elsewhere come last and are <see cref="FallbackMember"/>s; of a file that is data, whatever it holds.</param>
/// <param name="Start">The opening fence, or the first character of the file or item where there is none: the place of all that is absent.</param>
/// <param name="Interruption">Where reading stopped short, or null when the front matter was read to its end.</param>
/// <param name="Notation">What it is written in; YAML where there is none.</param>
/// <param name="Designation">What messages call it, as the subject of a sentence.</param>
internal sealed record EffectiveFrontMatter(DataNode Instance, TextRange Start, ReadFault? Interruption, FrontMatterNotation Notation, string Designation)
{
    /// <summary>The keys and values; null for data that is something else.</summary>
    public ObjectNode? Mapping => Instance as ObjectNode;

    /// <summary>Which item of the file's list it is, counted from one; 0 where the file is one entry.</summary>
    public int Item { get; private init; }

    /// <summary>Whether a file is data that lists entries.</summary>
    public static bool ListsEntries(Article article, SchemaDocument schema) => FindList(article, schema) is not null;

    /// <summary>What the entries of a file say: one for an article, one for each item of a file that lists entries; none where the schema has nothing to judge.</summary>
    public static IReadOnlyList<EffectiveFrontMatter> ReadAll(Article article, SchemaDocument schema) =>
        FindList(article, schema) is { } list ? ReadItems(list, article)
        : Read(article, schema) is { } single ? [single]
        : [];

    /// <summary>The keys and values that the entries of a file can be made of, one after the other; null in the place of one that could not be read as it stands.</summary>
    public static IReadOnlyList<ObjectNode?> FindMappings(Article article, SchemaDocument schema)
    {
        if (FindList(article, schema) is null)
            return [FindMapping(article, schema)];
        var content = article.FrontMatter!.Content;
        return ReadAll(article, schema).Select(entry => content.Interruption is null && !content.Faults.Any(fault => Holds(entry.Instance, fault)) ? entry.Mapping : null).ToList();
    }

    /// <summary>What an article says, or null where the schema has nothing to judge: no front matter although it is required, or something else than a mapping.</summary>
    public static EffectiveFrontMatter? Read(Article article, SchemaDocument schema)
    {
        if (article.FrontMatter is { } frontMatter)
        {
            var instance = article.IsData ? frontMatter.Content.Root : frontMatter.Mapping;
            return instance is null ? null : Create(instance, frontMatter.OpeningFence, frontMatter.Content.Interruption, article, schema);
        }

        if (article.Fences.Opening is not null || MissingFrontMatter.IsBroken(article, schema.Settings))
            return null;
        var start = new TextRange(0, Math.Min(1, article.File.Text.Length));
        return Create(new ObjectNode([], start), start, interruption: null, article, schema);
    }

    /// <summary>The keys and values that an entry can be made of; null also where something in the front matter could not be read as it stands.</summary>
    public static ObjectNode? FindMapping(Article article, SchemaDocument schema) =>
        article.FrontMatter is null or { Content.Faults.Count: 0 } ? Read(article, schema)?.Mapping : null;

    /// <summary>What messages call a value, as the subject of a sentence: <c>'date'</c>, or <c>The front matter</c>.</summary>
    /// <param name="finding">A finding about it, or about the list that holds it.</param>
    /// <param name="item">The value's place in that list, counted from one; 0 where the finding is about the value itself.</param>
    public string GetSubject(Finding finding, int item = 0)
    {
        if (finding.Subject.Length == 0)
            return Designation;
        // The author did not write it, and would look for it in vain.
        var origin = finding.Owner is FallbackMember fallback ? $", taken from {FallbackSources.Describe(fallback.Source)}," : "";
        return $"'{finding.Subject}{(item == 0 ? "" : FormattableString.Invariant($"[{item}]"))}'{origin}";
    }

    /// <summary>Where a value stands: the value, or its key where the file gives none; of what another item of the file's list says, for which this one has an alias, the alias.</summary>
    public TextRange GetValueRange(Finding finding) => finding.InstancePath.Length == 0 ? Start : GetOwnRange(finding.Owner?.ValueRange ?? finding.Instance.Range);

    /// <summary>A place in the file, or the item's own where another item of the file's list says what stands there, for which this one has an alias.</summary>
    public TextRange GetOwnRange(TextRange range) => Item == 0 || (range.Start >= Instance.Range.Start && range.Start <= Instance.Range.End) ? range : Start;

    // A schema for entries says that it takes data, and that it takes no lists or where their keys are. To any other, a list is a value like all others.
    private static ArrayNode? FindList(Article article, SchemaDocument schema) =>
        article is { IsData: true, FrontMatter.Content.Root: ArrayNode list } && schema.ListsEntries ? list : null;

    private static List<EffectiveFrontMatter> ReadItems(ArrayNode list, Article article)
    {
        var interruption = article.FrontMatter!.Content.Interruption;
        var entries = new List<EffectiveFrontMatter>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++)
        {
            // What follows the place where reading stopped may belong to the last one.
            var item = interruption is not null && i == list.Items.Count - 1 ? list.Items[i].AsIncomplete() : list.Items[i];
            var start = new TextRange(item.Range.Start, Math.Min(1, item.Range.Length));
            entries.Add(new EffectiveFrontMatter(item, start, interruption, article.FrontMatter.Notation, FormattableString.Invariant($"Entry {i + 1} of the list")) { Item = i + 1 });
        }

        return entries;
    }

    private static bool Holds(DataNode item, ReadFault fault) => fault.Range.Start >= item.Range.Start && fault.Range.Start < item.Range.End;

    private static EffectiveFrontMatter Create(DataNode instance, TextRange start, ReadFault? interruption, Article article, SchemaDocument schema)
    {
        var notation = article.FrontMatter?.Notation ?? FrontMatterNotation.Yaml;
        var given = new EffectiveFrontMatter(instance, start, interruption, notation, article.Designation);
        // What seems to be missing may stand behind the place where reading stopped.
        if (schema.Settings.Fallbacks.Count == 0 || interruption is not null || given.Mapping is not { } mapping)
            return given;
        var path = SchemaSet.GetPathBelow(schema, article.File.Path);
        List<FallbackMember> found =
        [
            .. schema.Settings.Fallbacks
                .Where(fallback => mapping.Find(fallback.Property) is null)
                .Select(fallback => FallbackReader.Read(fallback, article, path, start))
                .OfType<FallbackMember>(),
        ];
        return found.Count == 0 ? given : given with { Instance = new ObjectNode([.. mapping.Members, .. found], instance.Range) };
    }
}
