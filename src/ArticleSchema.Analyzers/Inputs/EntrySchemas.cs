using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>The schemas with the types that they become: what articles are checked against and encoded for. Equal to another with equal ones.</summary>
internal sealed class EntrySchemas(ProjectSchemas schemas, ImmutableArray<SchemaModel> models) : IEquatable<EntrySchemas>
{
    private readonly ProjectSchemas _schemas = schemas;
    private readonly EquatableArray<SchemaModel> _models = models.ToEquatableArray();
    private readonly Dictionary<string, SchemaModel> _byPath = models.ToDictionary(model => model.SchemaPath, StringComparer.Ordinal);

    /// <summary>The types.</summary>
    public ModelTypes Types { get; } = new(schemas.Set, models);

    /// <summary>The schemas.</summary>
    public SchemaSet Set => _schemas.Set;

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
