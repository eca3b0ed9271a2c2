using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Names the classes of constants that the schemas of a project ask for with <c>x-values: closed</c>.</summary>
internal sealed class Taxonomies
{
    private readonly Dictionary<SchemaOwner, List<(TaxonomyModel Model, ClosedValues Values)>> _byOwner = [];

    /// <summary>Makes the classes. They take no name away from any type.</summary>
    /// <param name="owners">The schema files, with the values that their properties close.</param>
    /// <param name="namespaces">Where the classes go.</param>
    /// <param name="declarations">The types of the project.</param>
    /// <param name="used">The full names of the types that are generated.</param>
    /// <param name="hidden">The full names of the types that only the project sees.</param>
    public Taxonomies(IReadOnlyList<SchemaOwner> owners, TypeNamespaces namespaces, TypeDeclarations declarations, HashSet<string> used, HashSet<string> hidden)
    {
        var wanted = owners
            .SelectMany(owner => owner.ClosedValues.Select(values => (Owner: owner, Values: values)))
            .Where(pair => pair.Values.Enumeration is not { } enumeration || used.Contains(enumeration))
            .ToList();
        foreach (var group in wanted.GroupBy(pair => pair.Values.Name, StringComparer.OrdinalIgnoreCase))
        {
            // What the same property is elsewhere is told apart by the model that has it.
            var sources = group.GroupBy(pair => pair.Values.Source, StringComparer.Ordinal).Select(source => source.First()).ToList();
            foreach (var (owner, values) in sources)
                Add(owner, values, sources.Count == 1 ? values.Name : owner.Model + values.Name, namespaces, declarations, hidden);
        }
    }

    /// <summary>The classes that a file asks for.</summary>
    public EquatableArray<TaxonomyModel> GetModels(SchemaOwner owner) => Get(owner).Select(taxonomy => taxonomy.Model).ToEquatableArray();

    /// <summary>Where the file asks for those whose constants depend on the entries.</summary>
    public EquatableArray<TaxonomyPlace> GetPlaces(SchemaOwner owner) => Get(owner)
        .Where(taxonomy => taxonomy.Model.Collection is not null)
        .Select(taxonomy =>
        {
            var sink = new ViolationSink(owner.Document.File);
            sink.Add(NameCollision.Instance, taxonomy.Values.Keyword.Source.Value.Range, "", "", "", "");
            return new TaxonomyPlace(taxonomy.Model.Name, DiagnosticInfo.From(sink.ToSortedList()[0]));
        })
        .ToEquatableArray();

    private List<(TaxonomyModel Model, ClosedValues Values)> Get(SchemaOwner owner) => _byOwner.TryGetValue(owner, out var own) ? own : [];

    private void Add(SchemaOwner owner, ClosedValues values, string wanted, TypeNamespaces namespaces, TypeDeclarations declarations, HashSet<string> hidden)
    {
        // The enumeration says it all by itself when it is called so.
        if (values.Enumeration == namespaces.Models.Prefix + wanted)
            return;
        var name = namespaces.Models.Names.Add(wanted, out var wasTaken);
        if (wasTaken)
            owner.Violations.Add(NameCollision.Instance, values.Keyword.Source.Value.Range, "Another type", $"the constants of '{values.Key}'", wanted, "; name the property with 'x-csharp-name'");
        if (!_byOwner.TryGetValue(owner, out var own))
            _byOwner.Add(owner, own = []);
        own.Add((new TaxonomyModel(name, namespaces.Models.Name, namespaces.TakeFile(name), values.Key)
        {
            Collection = values.Reference?.Collection,
            Enumeration = values.Enumeration is { } enumeration ? (EnumModel)declarations.Get(enumeration) : null,
            IsInternal = hidden.Contains(values.Reference?.Model ?? values.Enumeration!),
        }, values));
    }
}
