using System.Runtime.CompilerServices;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>The generated types of a project by their names, and the schemas that tell the cases of unions apart.</summary>
internal sealed class ModelTypes(SchemaSet schemas, IEnumerable<SchemaModel> models)
{
    // By the object: no type is declared twice, and its equality is that of all it holds.
    private readonly ConditionalWeakTable<RecordModel, RecordLayout> _layouts = new();
    private readonly Dictionary<string, DeclaredType> _types = models.SelectMany(model => model.Types).ToDictionary(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The type of that full name.</summary>
    public DeclaredType Get(string fullName) => _types[fullName];

    /// <summary>How a record is baked; <paramref name="base"/> is the union of which it is a case, or null.</summary>
    public RecordLayout GetLayout(RecordModel record, RecordModel? @base) =>
        _layouts.TryGetValue(record, out var layout) ? layout : _layouts.GetValue(record, record => new RecordLayout(record, @base));

    /// <summary>The schema at an address below the project's folder, or null.</summary>
    public Schema? FindSchema(string address)
    {
        foreach (var document in schemas.Documents)
        {
            var path = schemas.GetProjectPath(document.File.Path);
            if (address.Length > path.Length && address[path.Length] == '#' && address.StartsWith(path, StringComparison.Ordinal))
                return document.Addresses.Find(document.File.Path + address.Substring(path.Length));
        }

        // One that comes with the engine.
        return schemas.Documents[0].Addresses.Find(address);
    }
}
