using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>The types that the schemas of a project become. What two places say alike, by a reference, is one type, which belongs to the file that says it.</summary>
internal sealed class TypeDeclarations(SchemaSet schemas)
{
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaOwner> _owners = new(StringComparer.Ordinal);

    /// <summary>Makes a schema file one whose types are generated.</summary>
    public void Add(SchemaOwner owner) => _owners.Add(owner.Path, owner);

    /// <summary>The file that a schema stands in; that of whoever refers to it where it has none in the project.</summary>
    public SchemaOwner GetOwner(Schema schema, SchemaOwner referring) => _owners.TryGetValue(schema.Resource.File.Source.Path, out var owner) ? owner : referring;

    /// <summary>Names a schema such that the engine finds it again, in the compiler and at run time, on whatever machine.</summary>
    public string GetAddress(Schema schema) => schemas.GetAddress(schema);

    /// <summary>The file whose collection a name means; null where there is none, or several may be meant.</summary>
    public SchemaOwner? FindCollection(string name) => schemas.FindCollections(name) is [{ Settings.Files.Sources.Count: > 0 } only] && _owners.TryGetValue(only.File.Path, out var owner) ? owner : null;

    /// <summary>The full name of what schemas become, if they have become something.</summary>
    public bool TryGet(string key, out string fullName) => _fullNames.TryGetValue(key, out fullName);

    /// <summary>Makes a name that of what schemas become; the type follows, for it may lead back to itself.</summary>
    public void Reserve(string key, string fullName) => _fullNames[key] = fullName;

    /// <summary>The type of that name.</summary>
    public DeclaredType Get(string fullName) => _types[fullName];

    /// <summary>Adds a type that has its name.</summary>
    public void Add(DeclaredType type, SchemaOwner owner)
    {
        _types.Add(type.FullName, type);
        if (!owner.Types.Contains(type.FullName))
            owner.Types.Add(type.FullName);
    }

    /// <summary>The types of a file that the models of the project rest on, the file's model first; what was only considered is left out.</summary>
    public IEnumerable<DeclaredType> GetTypes(SchemaOwner owner, HashSet<string> used) => owner.Types.Where(used.Contains).Select(name => _types[name]);

    /// <summary>The names of all types that some types rest on, themselves included.</summary>
    public HashSet<string> FindUsed(IEnumerable<string> roots)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(roots);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!used.Add(name))
                continue;
            foreach (var next in _types[name].Uses)
                open.Push(next);
        }

        return used;
    }

    /// <summary>The names of those types that cannot be seen from outside the project, because they rest on one that is not.</summary>
    public HashSet<string> FindInternal(IEnumerable<string> roots)
    {
        var found = new HashSet<string>(roots, StringComparer.Ordinal);
        while (_types.Values.Where(type => !found.Contains(type.FullName) && type.Uses.Any(found.Contains)).Select(type => type.FullName).ToList() is { Count: > 0 } more)
            found.UnionWith(more);
        return found;
    }

    /// <summary>The unions that are being made, by what they are made of, with the full name of those to which something has led back.</summary>
    public Dictionary<string, string?> OpenUnions { get; } = new(StringComparer.Ordinal);

    /// <summary>What schemas are known by: where they stand.</summary>
    public static string KeyOf(string kind, IEnumerable<Schema> schemas) =>
        kind + string.Concat(schemas.Select(schema => $"\n{schema.Resource.File.Source.Path}#{schema.Location}"));
}

/// <summary>A schema file whose types are generated.</summary>
/// <param name="Document">The schema.</param>
/// <param name="Model">The model's name, with which the names of all its types begin.</param>
/// <param name="Namespace">Where its types go.</param>
/// <param name="Violations">Takes what is wrong with the schema.</param>
internal sealed record SchemaOwner(SchemaDocument Document, string Model, TypeNamespace Namespace, ViolationSink Violations)
{
    /// <summary>The full name of the model, which may be the user's.</summary>
    public required string ModelFullName { get; init; }

    /// <summary>The full name of the collection.</summary>
    public required string CollectionFullName { get; init; }

    /// <summary>The values that code can name, in the order in which they were met.</summary>
    public List<ClosedValues> ClosedValues { get; } = [];

    /// <summary>The types that did not get the name that they should have: their full names, with the schemas that they are made of and the names.</summary>
    public Dictionary<string, (Schema Definition, string Wanted)> Renamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a name for a type beside another, with a number behind it when it is taken.</summary>
    public string TakeName(string wanted) => Namespace.Names.Add(wanted, out _);

    /// <summary>Takes a name for the type of a schema, with a number behind it when it is taken, which is told where the type is used.</summary>
    public string TakeName(string wanted, Schema definition)
    {
        var name = Namespace.Names.Add(wanted, out var wasTaken);
        if (wasTaken)
            Renamed.Add(Namespace.Prefix + name, (definition, wanted));
        return name;
    }

    /// <summary>The file's path.</summary>
    public string Path => Document.File.Path;

    /// <summary>The full names of its types, in the order in which they were met.</summary>
    public List<string> Types { get; } = [];
}
