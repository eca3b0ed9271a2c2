using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>The schemas that can refer to each other: those of a project, and those that come with the engine.</summary>
internal sealed class SchemaLibrary
{
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaFile> _files = new(StringComparer.Ordinal);
    private readonly SchemaOptions _options;
    private readonly ResourceScanner _scanner;

    /// <param name="files">The project's schema files.</param>
    /// <param name="options">What the standard leaves open.</param>
    public SchemaLibrary(IReadOnlyList<SchemaFile> files, SchemaOptions options)
    {
        _options = options;
        _scanner = new ResourceScanner(this);
        // Before anything is looked into: a schema's language is told by another one, and what is a schema in it by its language.
        foreach (var file in files)
        {
            _files[file.Uri] = file;
            if (FindId(file) is { } id && !_files.ContainsKey(id))
                _files.Add(id, file);
        }

        foreach (var file in files)
            Add(file);
    }

    /// <summary>The resource of a file's root.</summary>
    public SchemaResource GetRoot(SchemaFile file) => file.Resources[""];

    /// <summary>The resource of a URI without fragment, or null when neither the project nor the engine has one.</summary>
    public SchemaResource? Find(string uri)
    {
        if (_resources.TryGetValue(uri, out var known))
            return known;
        if (BuiltInSchemas.Find(uri) is not { } file)
            return null;
        _files[uri] = file;
        Add(file);
        return _resources.TryGetValue(uri, out var added) ? added : null;
    }

    /// <summary>Makes a resource known; false when its URI is taken.</summary>
    public bool TryAdd(SchemaResource resource)
    {
        if (_resources.ContainsKey(resource.Uri))
            return false;
        _resources.Add(resource.Uri, resource);
        return true;
    }

    /// <summary>The place that a JSON Pointer leads to from a resource, and the resource in which it lies.</summary>
    public (SchemaPlace Place, SchemaResource Resource)? Follow(SchemaResource resource, string pointer)
    {
        var (node, location) = resource.Root;
        if (JsonPointer.Find(node, pointer) is not { } target)
            return null;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            location += "/" + segment;
            resource = resource.File.FindResource(location, resource);
        }

        if (IsContainer(location, resource))
            return null;
        // Nobody has looked where no schema is expected; one that is referred to is one nevertheless.
        var place = new SchemaPlace(target, location);
        _scanner.Scan(place, resource);
        return (place, resource.File.FindResource(location, resource));
    }

    // Where a keyword such as 'properties' of a schema holds its schemas, there are many and none.
    private static bool IsContainer(string location, SchemaResource resource)
    {
        var slash = location.LastIndexOf('/');
        return slash >= 0
            && resource.File.Scanned.Contains(location.Substring(0, slash))
            && KeywordCatalog.Find(location.Substring(slash + 1), resource.Dialect) is { Subschemas: Subschemas.Map or Subschemas.List };
    }

    /// <summary>The language of a schema that lies in a resource; the resource's own when it names none.</summary>
    public Dialect FindDialect(ObjectNode schema, SchemaResource outer) =>
        schema.Find("$schema") is { Value: ScalarNode { Kind: NodeKind.String } name } ? FindDialect(name.Text, outer.Uri) ?? outer.Dialect : outer.Dialect;

    private void Add(SchemaFile file)
    {
        var baseUri = FindId(file) ?? file.Uri;
        var root = new SchemaResource(file, baseUri, file.Root, "", ReadDialect(file, baseUri));
        file.Resources[""] = root;
        if (!TryAdd(root) && FindId(file) is not null)
            file.Violations.Add(KeywordMisuse.Instance, ((ObjectNode)file.Root).Find("$id")!.ValueRange, "'$id'", "names another schema of the project");
        // By its path it can always be found.
        if (baseUri != file.Uri && !_resources.ContainsKey(file.Uri))
            _resources.Add(file.Uri, root);
        _scanner.Scan(root.Root, root);
    }

    private Dialect ReadDialect(SchemaFile file, string baseUri)
    {
        var standard = Dialect.Of(_options.DefaultDraft);
        if (file.Root is not ObjectNode root || root.Find("$schema") is not { Value: ScalarNode { Kind: NodeKind.String } name } member)
            return standard;
        if (FindDialect(name.Text, baseUri) is { } dialect)
            return dialect;
        var suggestion = Suggestion.Clause(Suggestion.For(name.Text, Dialect.StandardMetaSchemas));
        file.Violations.Add(KeywordMisuse.Instance, member.ValueRange, "'$schema'", $"must name draft 2020-12, 2019-09 or 07, or a meta-schema of the project{suggestion}");
        return standard;
    }

    private Dialect? FindDialect(string name, string baseUri)
    {
        if (Dialect.Find(name) is { } standard)
            return standard;
        var (uri, _) = SchemaUri.Split(SchemaUri.Resolve(baseUri, name));
        if ((_files.TryGetValue(uri, out var file) ? file : BuiltInSchemas.Find(uri)) is not { Root: ObjectNode metaSchema } found)
            return null;
        // A meta-schema's own language is that of the schemas it describes, unless it says which vocabularies hold (2020-12 core §8.1.2).
        var draft = metaSchema.Find("$schema") is { Value: ScalarNode { Kind: NodeKind.String } own } && Dialect.Find(own.Text) is { } language ? language.Draft : _options.DefaultDraft;
        return VocabularyReader.Read(uri, draft, metaSchema, found);
    }

    // A draft before 2019-09 lets a root's identifier have a fragment; it is no part of the base.
    private static string? FindId(SchemaFile file)
    {
        if (file.Root is not ObjectNode root || root.Find("$id") is not { Value: ScalarNode { Kind: NodeKind.String } id } || id.Text.Length == 0 || id.Text[0] == '#')
            return null;
        return SchemaUri.Split(SchemaUri.Resolve(file.Uri, id.Text)).Absolute;
    }
}
