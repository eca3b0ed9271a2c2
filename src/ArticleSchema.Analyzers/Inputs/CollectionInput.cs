using System.Collections.Immutable;

using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Gathers the entries of every collection and puts them in order.</summary>
internal static class CollectionInput
{
    public static IncrementalValuesProvider<CollectionModel> Read(
        IncrementalValuesProvider<EntryModel> entries,
        IncrementalValuesProvider<SchemaModel> models)
    {
        IncrementalValueProvider<EquatableArray<EntryGroup>> groups = entries.Collect()
            .Select(static (entries, _) => Group(entries))
            .WithTrackingName(TrackingNames.EntryGroups);
        return models
            .Combine(groups)
            .Select(static (pair, _) => new CollectionModel(pair.Left, Sort(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Collections);
    }

    // Roslyn collects in an order of its own, which changes where a file was renamed.
    private static EquatableArray<EntryGroup> Group(ImmutableArray<EntryModel> entries) => entries
        .OrderBy(entry => entry.Path, StringComparer.Ordinal)
        .GroupBy(entry => entry.SchemaPath, StringComparer.Ordinal)
        .Select(group => new EntryGroup(group.Key, group.ToEquatableArray()))
        .ToEquatableArray();

    private static EquatableArray<EntryModel> Sort(SchemaModel schema, EquatableArray<EntryGroup> groups)
    {
        if (groups.FirstOrDefault(group => group.SchemaPath == schema.SchemaPath) is not { } own)
            return default;
        // Of two entries with one key the first by path stays; that there are two is an error (ART3001), reported by the analyzer.
        var unique = own.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(group => group.First());
        var hasOrder = unique.OrderBy(entry => entry.Order is null);
        // Sorting is stable, so what is equal stays in the order of the paths.
        var sorted = schema.Collection.IsDescending
            ? hasOrder.ThenByDescending(entry => entry.Order, Comparer<OrderKey?>.Default)
            : hasOrder.ThenBy(entry => entry.Order, Comparer<OrderKey?>.Default);
        return sorted.ToEquatableArray();
    }
}
