using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Collections;

/// <summary>Takes from an entry what other entries may have to do with.</summary>
internal static class EntryFactsReader
{
    /// <summary>Whether what a file holds may concern others; otherwise its path says all.</summary>
    public static bool NeedsContent(SchemaDocument schema, string path) =>
        schema.HasRelations
        || schema.Settings is { KeyProperty: not null } or { Translations: not null } or { Indexes.Count: > 0 }
        || (schema.ListsEntries && Article.IsDataPath(path));

    /// <summary>The facts of an entry whose file nobody needs to read, or nobody can: only its path tells something.</summary>
    public static EntryFacts ReadPath(string path, SchemaDocument schema) => Create(path, schema, item: 0, FileStart(path), mapping: null);

    /// <summary>The facts of an entry that is there and cannot be read: of an article whose front matter is broken, or of what would follow in a list that breaks off.</summary>
    public static EntryFacts ReadStart(Article article, SchemaDocument schema)
    {
        var start = FilePlace.From(article.File, article.Fences.Opening ?? new TextRange(0, Math.Min(1, article.File.Text.Length)));
        return EffectiveFrontMatter.ListsEntries(article, schema)
            ? new EntryFacts(article.File.Path, schema, Item: 0, start)
            : Create(article.File.Path, schema, item: 0, start, mapping: null);
    }

    /// <summary>The facts of an entry.</summary>
    /// <param name="article">Its file.</param>
    /// <param name="entry">What it says.</param>
    /// <param name="schema">The schema of its collection.</param>
    /// <param name="judgement">What the schema says of it.</param>
    public static EntryFacts Read(Article article, EffectiveFrontMatter entry, SchemaDocument schema, Judgement judgement)
    {
        var facts = Create(article.File.Path, schema, entry.Item, FilePlace.From(article.File, entry.Start), entry.Mapping);
        if (entry.Mapping is not { } mapping)
            return facts;
        return facts with
        {
            KeyPlace = Find(entry, schema.Settings.KeyProperty, article.File) ?? facts.KeyPlace,
            LanguagePlace = Find(entry, schema.Settings.Language?.Property, article.File) ?? facts.Start,
            IsComplete = schema.IsComplete && mapping.IsComplete,
            Relations = judgement.Relations.Count == 0 ? [] : ReadRelations(article, entry, judgement).ToList(),
            IndexedValues = schema.Settings.IndexedProperties.Count == 0 ? [] : schema.Settings.IndexedProperties.SelectMany(property => ReadValues(article, entry, property)).ToList(),
        };
    }

    private static EntryFacts Create(string path, SchemaDocument schema, int item, FilePlace start, ObjectNode? mapping) => new(path, schema, item, start)
    {
        Key = EntryKeys.Get(schema, path, mapping),
        // What is wrong with a path is wrong with the file as a whole.
        KeyPlace = item == 0 ? FileStart(path) : start,
        Language = EntryLanguage.Find(schema, path, mapping),
        TranslationKey = EntryLanguage.FindTranslationKey(schema, path, mapping, isItem: item > 0),
    };

    private static FilePlace FileStart(string path) => new(path, new TextRange(0, 1), new LinePosition(0, 0), new LinePosition(0, 1));

    private static FilePlace? Find(EffectiveFrontMatter entry, string? property, SourceFile file) =>
        property is not null && entry.Mapping?.Find(property) is { } member ? FilePlace.From(file, entry.GetOwnRange(member.ValueRange)) : null;

    private static IEnumerable<RelationFact> ReadRelations(Article article, EffectiveFrontMatter entry, Judgement judgement)
    {
        // A value that breaks its schema would be told of twice.
        var faulty = new HashSet<string>(judgement.Findings.Where(finding => finding.Keyword.IsAssertion).Select(finding => finding.InstancePath), StringComparer.Ordinal);
        return judgement.Relations
            .Where(relation => !faulty.Contains(relation.InstancePath))
            .SelectMany(relation => ReadRelation(article, entry, relation, faulty));
    }

    private static IEnumerable<RelationFact> ReadRelation(Article article, EffectiveFrontMatter entry, Finding relation, HashSet<string> faulty)
    {
        var keyword = (RelationKeyword)relation.Keyword;
        var property = Generalize(relation.InstancePath, entry.Instance);
        // Only a property of the front matter itself can be taken from elsewhere.
        var isWritten = relation.Owner is not FallbackMember;
        if (relation.Instance is not ArrayNode list || keyword is BoundaryKeyword)
        {
            var place = FilePlace.From(article.File, entry.GetValueRange(relation));
            return [new RelationFact(keyword, new ValueFact(property, entry.GetSubject(relation), relation.Instance, place, isWritten), relation.Reporting)];
        }

        return list.Items
            .Select((item, index) => (Item: item, Number: index + 1))
            .Where(part => !faulty.Contains(JsonPointer.Append(relation.InstancePath, part.Number - 1)))
            .Select(part => new RelationFact(keyword, new ValueFact(property, entry.GetSubject(relation, part.Number), part.Item, FilePlace.From(article.File, entry.GetOwnRange(part.Item.Range)), IsWritten: true), relation.Reporting));
    }

    private static IEnumerable<ValueFact> ReadValues(Article article, EffectiveFrontMatter entry, string property)
    {
        if (entry.Mapping?.Find(property) is not { } member)
            return [];
        var subject = $"'{property}'";
        return member.Value is ArrayNode list
            ? list.Items.Select(item => new ValueFact($"/{property}", subject, item, FilePlace.From(article.File, entry.GetOwnRange(item.Range)), IsWritten: true))
            : [new ValueFact($"/{property}", subject, member.Value, FilePlace.From(article.File, entry.GetOwnRange(member.ValueRange)), member is not FallbackMember)];
    }

    private static string Generalize(string pointer, DataNode root)
    {
        var (general, node) = ("", (DataNode?)root);
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            general += node is ArrayNode ? "/*" : "/" + segment;
            node = node is null ? null : JsonPointer.Find(node, "/" + segment);
        }

        return general;
    }
}
