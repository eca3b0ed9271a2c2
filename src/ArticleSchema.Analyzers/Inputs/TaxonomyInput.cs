using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Finds the keys of the collections that schemas close, so that code can name them.</summary>
internal static class TaxonomyInput
{
    public static IncrementalValuesProvider<TaxonomyKeys> Read(IncrementalValuesProvider<SchemaModel> models, IncrementalValuesProvider<CollectionModel> collections) => models
        .SelectMany(static (model, _) => model.Taxonomies.Where(static taxonomy => taxonomy.Collection is not null))
        .Combine(collections.Gather())
        .Select(static (pair, _) => new TaxonomyKeys(pair.Left, CreateConstants(pair.Left, pair.Right)))
        .WithTrackingName(TrackingNames.TaxonomyKeys);

    /// <summary>The classes whose constants are the members of enumerations.</summary>
    public static IncrementalValuesProvider<TaxonomyModel> GetChoices(IncrementalValuesProvider<SchemaModel> models) => models
        .SelectMany(static (model, _) => model.Taxonomies.Where(static taxonomy => taxonomy.Enumeration is not null))
        .WithTrackingName(TrackingNames.TaxonomyChoices);

    private static EquatableArray<TaxonomyConstant> CreateConstants(TaxonomyModel taxonomy, EquatableArray<CollectionModel> collections)
    {
        var prefix = taxonomy.Namespace.Length == 0 ? "global::" : $"global::{taxonomy.Namespace}.";
        var entries = collections.First(collection => prefix + collection.Target.Name == taxonomy.Collection).Entries;
        // A member may not be called like its type (CS0542).
        var (taken, keys) = (new UniqueNames([taxonomy.Name]), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        var constants = new List<TaxonomyConstant>();
        // By key: no edit that leaves the keys alone moves one.
        foreach (var entry in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var wanted = Identify(entry.Key, taxonomy.Name);
            var name = taken.Add(wanted, out var wasTaken);
            constants.Add(new TaxonomyConstant(name, entry.Key, entry.Title, wasTaken && keys.TryGetValue(wanted, out var rival) ? new TaxonomyRival(rival, wanted) : null));
            if (!wasTaken)
                keys.Add(wanted, entry.Key);
        }

        return constants.ToEquatableArray();
    }

    private static string Identify(string key, string className)
    {
        var name = Identifiers.ToValueName(key);
        if (name == "_")
            name = "Unnamed";
        return TaxonomyEmitter.IsInherited(name) || string.Equals(name, className, StringComparison.OrdinalIgnoreCase) ? name + "Value" : name;
    }
}
