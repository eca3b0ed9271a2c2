using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>The schemas with the types that they become: what articles are checked against and encoded for. Equal to another with equal ones.</summary>
internal sealed class EntrySchemas : IEquatable<EntrySchemas>
{
    // As many as there are of SchemaCache.
    private const int Capacity = 16;

    private static readonly ConcurrentDictionary<EntrySchemas, EntrySchemas> s_known = new();

    private readonly ProjectSchemas _schemas;
    private readonly EquatableArray<SchemaModel> _models;
    private readonly Dictionary<string, SchemaModel> _byPath;

    private EntrySchemas(ProjectSchemas schemas, EquatableArray<SchemaModel> models)
    {
        _schemas = schemas;
        _models = models;
        _byPath = models.ToDictionary(model => model.SchemaPath, StringComparer.Ordinal);
        Types = new ModelTypes(schemas.Set, models);
    }

    /// <summary>The types.</summary>
    public ModelTypes Types { get; }

    /// <summary>The schemas.</summary>
    public SchemaSet Set => _schemas.Set;

    /// <summary>Joins both. What is equal is the same object, so that of what was made for it nothing is made again.</summary>
    public static EntrySchemas Create(ProjectSchemas schemas, EquatableArray<SchemaModel> models)
    {
        if (s_known.Count > Capacity)
            s_known.Clear();
        return s_known.GetOrAdd(new EntrySchemas(schemas, models), static created => created);
    }

    /// <summary>The types of a schema.</summary>
    public SchemaModel GetModel(SchemaDocument schema) => _byPath[schema.File.Path];

    /// <summary>The one schema that covers an article, if it was read to its end, and its types.</summary>
    public bool TryFind(string path, [NotNullWhen(true)] out SchemaDocument? schema, [NotNullWhen(true)] out SchemaModel? model)
    {
        (schema, model) = (null, null);
        if (Set.Find(path) is not [{ IsComplete: true } covering] || !_byPath.TryGetValue(covering.File.Path, out model))
            return false;
        schema = covering;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(EntrySchemas? other) => other is not null && _schemas.Equals(other._schemas) && _models.Equals(other._models);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntrySchemas);

    /// <inheritdoc/>
    public override int GetHashCode() => _models.GetHashCode();
}
