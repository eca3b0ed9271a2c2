using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Collections;

/// <summary>Where a project says <c>x-values: closed</c>, and what its entries use of it. Immutable.</summary>
internal sealed class ClosedValues
{
    private readonly ILookup<SchemaDocument, ClosedReference> _users;
    private readonly ILookup<string, ClosedList> _lists;

    /// <param name="schemas">The project's schemas.</param>
    /// <param name="index">Its entries.</param>
    public ClosedValues(SchemaSet schemas, ProjectIndex index)
    {
        // Where an entry cannot be read, nobody knows what it uses; and what has no entries yet uses nothing yet.
        var uses = schemas.Documents
            .Where(schema => schema.HasRelations && index.GetCollection(schema).Entries is { Count: > 0 } entries && entries.All(entry => entry.IsComplete))
            .SelectMany(schema => ClosedValuesFinder.Find(schema.Root).Select(keyword => (Schema: schema, Keyword: keyword)))
            .ToList();
        var unknown = schemas.Documents
            .Where(schema => schema.HasRelations && index.GetCollection(schema).Entries.Any(entry => !entry.IsComplete))
            .SelectMany(schema => ClosedValuesFinder.Find(schema.Root))
            .ToList();
        var unknownLists = new HashSet<EnumKeyword>(unknown.Select(ClosedValuesFinder.FindList).OfType<EnumKeyword>());
        var unknownTargets = new HashSet<SchemaDocument>(unknown.Select(keyword => FindTarget(schemas, keyword)).OfType<SchemaDocument>());

        _users = uses
            .Select(use => (Target: FindTarget(schemas, use.Keyword), User: new ClosedReference(use.Schema, ClosedValuesFinder.GetReporting(use.Keyword))))
            .Where(use => use.Target is not null && !unknownTargets.Contains(use.Target))
            .ToLookup(use => use.Target!, use => use.User);
        _lists = uses
            .Select(use => (use.Schema, use.Keyword, List: ClosedValuesFinder.FindList(use.Keyword)))
            .Where(use => use.List is not null && !unknownLists.Contains(use.List))
            .GroupBy(use => use.List!)
            .Select(group => new ClosedList(
                group.Key,
                group.Select(use => use.Schema).Distinct().ToList(),
                FindUsed(index, group.Select(use => use.Schema).Distinct(), new HashSet<ValuesKeyword>(group.Select(use => use.Keyword))),
                ClosedValuesFinder.GetReporting(group.First().Keyword)))
            .ToLookup(list => list.Values.Source.Schema.Resource.File.Source.Path, StringComparer.Ordinal);
    }

    /// <summary>The collections whose entries are to name those of this one.</summary>
    public IReadOnlyList<ClosedReference> FindUsers(SchemaDocument target) => [.. _users[target].GroupBy(user => user.Schema).Select(group => group.First())];

    /// <summary>The lists of values that stand in the file of a schema.</summary>
    public IEnumerable<ClosedList> FindLists(SchemaDocument schema) => _lists[schema.File.Path];

    private static HashSet<DataNode> FindUsed(ProjectIndex index, IEnumerable<SchemaDocument> schemas, HashSet<ValuesKeyword> keywords)
    {
        var used = new HashSet<DataNode>(schemas
            .SelectMany(schema => index.GetCollection(schema).Entries)
            .SelectMany(entry => entry.Relations)
            .Where(relation => relation.Keyword is ValuesKeyword keyword && keywords.Contains(keyword))
            .Select(relation => relation.Value.Value));
        // What an entry leaves out, its model has by default.
        foreach (var value in keywords.Select(keyword => keyword.Source.Schema["default"]).OfType<DataNode>())
            used.UnionWith(value is ArrayNode list ? list.Items : [value]);
        return used;
    }

    private static SchemaDocument? FindTarget(SchemaSet schemas, ValuesKeyword keyword) =>
        ClosedValuesFinder.FindReference(keyword) is { } reference && schemas.FindCollections(reference.Collection) is [var target] ? target : null;
}
