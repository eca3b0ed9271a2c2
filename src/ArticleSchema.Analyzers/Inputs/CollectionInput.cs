using System.Collections.Immutable;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Gathers the entries of every collection, puts them in order and divides them among files.</summary>
internal static class CollectionInput
{
    private static readonly Comparer<EntryModel> s_byPath = Comparer<EntryModel>.Create(static (left, right) => string.CompareOrdinal(left.Path, right.Path));

    // What has no order comes last, whatever the direction.
    private static readonly Comparer<EntryModel> s_ascending = Comparer<EntryModel>.Create(static (left, right) =>
        left.Order is null || right.Order is null ? (left.Order is null).CompareTo(right.Order is null) : left.Order.CompareTo(right.Order));

    private static readonly Comparer<EntryModel> s_descending = Comparer<EntryModel>.Create(static (left, right) =>
        left.Order is null || right.Order is null ? (left.Order is null).CompareTo(right.Order is null) : right.Order.CompareTo(left.Order));

    public static IncrementalValuesProvider<CollectionModel> Read(
        IncrementalValuesProvider<EntryModel> entries,
        IncrementalValuesProvider<SchemaModel> models)
    {
        IncrementalValueProvider<EquatableArray<EntryGroup>> groups = entries.Collect()
            .Select(static (entries, _) => Group(entries))
            .WithTrackingName(TrackingNames.EntryGroups);
        return models
            .Combine(groups)
            .Select(static (pair, _) => Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Collections);
    }

    public static IncrementalValuesProvider<CollectionData> GetData(IncrementalValuesProvider<CollectionModel> collections) => collections
        .Select(static (collection, _) => new CollectionData(collection.Target, EntriesPerChunk(collection), collection.Entries.Select(entry => entry.Key).ToEquatableArray()))
        .WithTrackingName(TrackingNames.CollectionData);

    public static IncrementalValuesProvider<CollectionPart> GetParts(IncrementalValuesProvider<CollectionModel> collections) => collections
        .SelectMany(static (collection, _) => Divide(collection))
        .WithTrackingName(TrackingNames.CollectionParts);

    // Roslyn collects in an order of its own, which changes where a file was renamed.
    private static EquatableArray<EntryGroup> Group(ImmutableArray<EntryModel> entries) => Sort(entries, s_byPath)
        .GroupBy(entry => entry.SchemaPath, StringComparer.Ordinal)
        .Select(group => new EntryGroup(group.Key, group.ToEquatableArray(), group.Sum(entry => (long)entry.Literal.Length)))
        .ToEquatableArray();

    private static CollectionModel Create(SchemaModel schema, EquatableArray<EntryGroup> groups)
    {
        var target = new CollectionTarget(schema.Collection.Name, schema.Collection.Namespace, schema.Collection.FileName);
        if (groups.FirstOrDefault(group => group.SchemaPath == schema.SchemaPath) is not { } own)
            return new CollectionModel(target, [], long.MaxValue);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        // Of two entries with one key the first by path stays; that there are two is an error (ART3001), reported by the analyzer.
        // So does the file that is listed twice: it has the same keys once more.
        var unique = own.Entries.Where(entry => keys.Add(entry.Key)).ToList();
        var sorted = schema.Collection.Order is null ? unique : Sort(unique, schema.Collection.IsDescending ? s_descending : s_ascending);
        return new CollectionModel(target, sorted.ToEquatableArray(), GetTextLength(own, groups));
    }

    // Who comes first takes what there is; mostly there is enough for all, and then no collection depends on another.
    private static long GetTextLength(EntryGroup own, EquatableArray<EntryGroup> groups) =>
        groups.Sum(group => group.Length) <= BakedLayout.MostText
            ? long.MaxValue
            : Math.Max(0, BakedLayout.MostText - groups.TakeWhile(group => group != own).Sum(group => group.Length));

    private static IEnumerable<CollectionPart> Divide(CollectionModel collection)
    {
        var size = EntriesPerChunk(collection);
        var perFile = size * BakedLayout.ChunksPerFile((collection.Entries.Count + size - 1) / size);
        var textChunks = CountTextChunks(collection, size);
        for (var first = 0; first < collection.Entries.Count; first += perFile)
        {
            var entries = collection.Entries.Slice(first, Math.Min(perFile, collection.Entries.Count - first));
            yield return new CollectionPart(collection.Target, first / perFile, first / size, textChunks, size, entries);
        }
    }

    private static int CountTextChunks(CollectionModel collection, int entriesPerChunk)
    {
        var rest = collection.TextLength;
        var entries = 0;
        while (entries < collection.Entries.Count && (rest -= collection.Entries[entries].Literal.Length) >= 0)
            entries++;
        return entries == collection.Entries.Count ? int.MaxValue : entries / entriesPerChunk;
    }

    private static int EntriesPerChunk(CollectionModel collection) =>
        BakedLayout.EntriesPerChunk(collection.Entries.Count, collection.Entries.Sum(entry => (long)entry.Literal.Length));

    // Sorting is stable, so what is equal stays where it is. Mostly all is in order already.
    private static IReadOnlyList<EntryModel> Sort(IReadOnlyList<EntryModel> entries, Comparer<EntryModel> comparer)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (comparer.Compare(entries[i - 1], entries[i]) > 0)
                return [.. entries.OrderBy(entry => entry, comparer)];
        }

        return entries;
    }
}
