using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Checking;

/// <summary>What an article says in the eyes of its schema: its front matter, or an empty one where the schema asks for none, and the values that stand in for what it does not give. Checks and collections are made from this and nothing else.</summary>
/// <param name="Instance">What the schema judges: keys and values, of which those from elsewhere come last and are <see cref="FallbackMember"/>s; of a file that is data, whatever it holds.</param>
/// <param name="Start">The opening fence, or the file's first character where there is none: the place of all that is absent.</param>
/// <param name="Interruption">Where reading stopped short, or null when the front matter was read to its end.</param>
/// <param name="Notation">What it is written in; YAML where there is none.</param>
/// <param name="Designation">What messages call it, as the subject of a sentence.</param>
internal sealed record EffectiveFrontMatter(DataNode Instance, TextRange Start, ReadFault? Interruption, FrontMatterNotation Notation, string Designation)
{
    /// <summary>The keys and values; null for data that is something else.</summary>
    public ObjectNode? Mapping => Instance as ObjectNode;

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

    private static EffectiveFrontMatter Create(DataNode instance, TextRange start, ReadFault? interruption, Article article, SchemaDocument schema)
    {
        var notation = article.FrontMatter?.Notation ?? FrontMatterNotation.Yaml;
        // What seems to be missing may stand behind the place where reading stopped.
        var missing = interruption is null && instance is ObjectNode mapping ? schema.Settings.Fallbacks.Where(fallback => mapping.Find(fallback.Property) is null).ToList() : [];
        var given = new EffectiveFrontMatter(instance, start, interruption, notation, article.Designation);
        if (missing.Count == 0)
            return given;
        var path = SchemaSet.GetPathBelow(schema, article.File.Path);
        var found = missing.Select(fallback => FallbackReader.Read(fallback, article, path, start)).OfType<FallbackMember>();
        return given with { Instance = new ObjectNode([.. given.Mapping!.Members, .. found], instance.Range) };
    }
}
