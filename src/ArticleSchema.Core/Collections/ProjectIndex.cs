using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Collections;

/// <summary>All entries of a project, made of their facts alone. What the rules across files ask it, it answers by looking things up. Immutable; safe to share between threads.</summary>
internal sealed class ProjectIndex
{
    private readonly ILookup<string, EntryFacts> _byPath;
    private readonly Dictionary<SchemaDocument, CollectionIndex> _collections;
    private readonly Dictionary<string, CollectionIndex?> _byName;
    private readonly Lazy<ClosedValues> _closedValues;

    private ProjectIndex(SchemaSet schemas, IReadOnlyList<EntryFacts> entries)
    {
        Schemas = schemas;
        _closedValues = new(() => new ClosedValues(schemas, this));
        _byPath = entries.ToLookup(entry => entry.Path, StringComparer.Ordinal);
        var references = entries
            .SelectMany(entry => entry.Relations.Where(relation => relation.Keyword is ReferenceKeyword).Select(reference => (Entry: entry, Reference: reference)))
            .ToList();
        var targets = references
            .Select(pair => NameOf(pair.Reference))
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => schemas.FindCollections(name) is [var target] ? target : null, StringComparer.Ordinal);
        var bySchema = entries.ToLookup(entry => entry.Schema);
        var byTarget = references.ToLookup(pair => targets[NameOf(pair.Reference)]);
        _collections = schemas.Documents.ToDictionary(schema => schema, schema => new CollectionIndex(schema, [.. bySchema[schema]], byTarget[schema]));
        _byName = targets.ToDictionary(pair => pair.Key, pair => pair.Value is null ? null : _collections[pair.Value], StringComparer.Ordinal);
    }

    /// <summary>The project's schemas.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>The files that hold entries, by path.</summary>
    public IEnumerable<string> Paths => _byPath.Select(group => group.Key);

    /// <summary>What the entries use of values that are all there are.</summary>
    public ClosedValues ClosedValues => _closedValues.Value;

    /// <summary>The project's files; null where the host does not know them.</summary>
    public AssetFiles? Files { get; private init; }

    /// <summary>Makes the index of a project from the facts of all its entries, in whatever order the files come; those of one file follow each other.</summary>
    /// <param name="schemas">The project's schemas.</param>
    /// <param name="entries">The facts.</param>
    /// <param name="files">The project's files; null where the host does not know them.</param>
    public static ProjectIndex Create(SchemaSet schemas, IEnumerable<EntryFacts> entries, AssetFiles? files = null) =>
        new(schemas, [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)]) { Files = files };

    /// <summary>The entries of a file, in its order.</summary>
    public IEnumerable<EntryFacts> GetEntries(string path) => _byPath[path];

    /// <summary>The collection of a schema.</summary>
    public CollectionIndex GetCollection(SchemaDocument schema) => _collections[schema];

    /// <summary>The collection that a reference leads to; null where its name means none, or several, which is a fault of the schema.</summary>
    public CollectionIndex? FindTarget(RelationFact reference) => _byName[NameOf(reference)];

    /// <summary>A place as messages name it: <c>content/b.md(2,6)</c>.</summary>
    public string Describe(FilePlace place) => $"{Schemas.GetProjectPath(place.Path)}({place.Start})";

    private static string NameOf(RelationFact reference) => ((ReferenceKeyword)reference.Keyword).Collection;
}
