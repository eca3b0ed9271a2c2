using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>Turns the nodes of schema files into evaluator trees, each subschema once, and says what is wrong with them.</summary>
internal sealed class SchemaCompiler(SchemaLibrary library, SchemaOptions options)
{
    private readonly Dictionary<(SchemaFile File, string Location), Schema> _schemas = [];
    private readonly Queue<(Schema Schema, ObjectNode Node)> _uncompiled = new();
    private readonly HashSet<SchemaResource> _resources = [];
    private readonly HashSet<string> _dynamicAnchors = new(StringComparer.Ordinal);

    /// <summary>What the standard leaves open.</summary>
    public SchemaOptions Options => options;

    /// <summary>Every schema and subschema that was compiled.</summary>
    public IEnumerable<Schema> Schemas => _schemas.Values;

    /// <summary>Whether a schema has annotations that say something of an instance.</summary>
    public bool HasRemarks => _schemas.Values.SelectMany(schema => schema.Keywords).Any(keyword => keyword is RecommendedKeyword or DeprecatedKeyword or RelationKeyword);

    /// <summary>Whether a schema ties values to something outside of their entry.</summary>
    public bool HasRelations => _schemas.Values.SelectMany(schema => schema.Keywords).Any(keyword => keyword is RelationKeyword and not BoundaryKeyword);

    /// <summary>Compiles the roots of files and all that they lead to.</summary>
    public IReadOnlyList<Schema> CompileRoots(IEnumerable<SchemaFile> files)
    {
        var roots = files.Select(library.GetRoot).Select(root => Compile(root.Root, root)).ToList();
        // One after another, and not each inside the one that mentions it: chains of references can be longer than the stack is deep.
        while (_uncompiled.Count > 0)
        {
            var (schema, node) = _uncompiled.Dequeue();
            schema.Keywords = CompileKeywords(schema, node);
        }

        foreach (var endless in EndlessReferences.Remove(_schemas.Values))
            Report(endless.Source, EndlessReference.Instance, endless.Source.Member.ValueRange, ((ScalarNode)endless.Source.Value).Text);
        BoundaryDeclarations.Check(this);
        return roots;
    }

    /// <summary>The schema at a place inside another schema; its keywords follow.</summary>
    public Schema Compile(Schema outer, DataNode node, string location) =>
        Compile(new SchemaPlace(node, location), outer.Resource.File.FindResource(location, outer.Resource));

    /// <summary>Makes sure that wherever a dynamic reference may lead, there is a compiled schema: in every resource that evaluation can come through.</summary>
    public void CompileDynamicTargets(string anchor)
    {
        if (!_dynamicAnchors.Add(anchor))
            return;
        foreach (var resource in _resources.ToList())
            CompileDynamicTarget(resource, anchor);
    }

    /// <summary>The schema that a reference leads to and the resource that it was looked for in; null, reported, when it leads nowhere.</summary>
    public (Schema Schema, SchemaResource Resource)? Resolve(KeywordSource source, string reference)
    {
        var origin = source.Schema.Resource;
        var (uri, fragment) = SchemaUri.Split(SchemaUri.Resolve(origin.Uri, reference));
        var resource = uri == origin.Uri ? origin : library.Find(uri) ?? FindBeside(origin.File, reference);
        if (resource is not null && FindPlace(resource, fragment) is var (place, owner))
        {
            resource.File.IsReferenced |= resource.File != origin.File;
            origin.File.References.Add(resource.File);
            return (Compile(place, owner), resource);
        }

        Report(source, UnresolvedReference.Instance, source.Member.ValueRange, reference, UnresolvedReference.Explain(resource is not null, uri, fragment));
        return null;
    }

    /// <summary>Reports that a keyword's value is not what the keyword takes.</summary>
    public void ReportMisuse(KeywordSource source, Member member, string expectation) =>
        Report(source, KeywordMisuse.Instance, member.ValueRange, $"'{member.Name}'", expectation);

    /// <summary>Reports a violation of a rule about schemas.</summary>
    public void Report(KeywordSource source, Rule rule, TextRange range, params string[] arguments) => source.Schema.Resource.File.Violations.Add(rule, range, arguments);

    private (SchemaPlace Place, SchemaResource Resource)? FindPlace(SchemaResource resource, string fragment)
    {
        if (fragment.Length == 0 || fragment[0] == '/')
            return library.Follow(resource, fragment);
        return resource.Anchors.TryGetValue(fragment, out var place) ? (place, resource) : null;
    }

    // Whoever writes the name of a neighbouring file means that file, whatever address the schema will be published under.
    private SchemaResource? FindBeside(SchemaFile file, string reference) => library.Find(SchemaUri.Split(SchemaUri.Resolve(file.Uri, reference)).Absolute);

    private Schema Compile(SchemaPlace place, SchemaResource resource)
    {
        if (_schemas.TryGetValue((resource.File, place.Location), out var known))
            return known;
        var schema = new Schema(place.Node, place.Location, resource);
        _schemas.Add((resource.File, place.Location), schema);
        if (_resources.Add(resource))
        {
            foreach (var anchor in _dynamicAnchors)
                CompileDynamicTarget(resource, anchor);
        }

        if (place.Node is ObjectNode mapping)
            _uncompiled.Enqueue((schema, mapping));
        else if (schema.Constant is null)
            resource.File.Violations.Add(KeywordMisuse.Instance, place.Node.Range, "A schema", "must be a mapping of keywords, or true or false");
        return schema;
    }

    private void CompileDynamicTarget(SchemaResource resource, string anchor)
    {
        if (resource.DynamicAnchors.TryGetValue(anchor, out var place))
            resource.DynamicTargets[anchor] = Compile(place, resource);
    }

    private List<Keyword> CompileKeywords(Schema schema, ObjectNode mapping)
    {
        var keywords = new List<Keyword>();
        var isReference = schema.Dialect.IsReferenceAlone && mapping.Find("$ref") is not null;
        foreach (var member in mapping.Members)
        {
            var source = new KeywordSource(schema, member);
            if (KeywordCatalog.Find(member.Name, schema.Dialect) is not { } info)
                ReportUnknown(source);
            else if (isReference && info.IsSilencedByReference)
                Report(source, IneffectiveKeyword.Instance, member.Key.Range, member.Name, "beside '$ref', which stands alone in draft-07");
            else if (info.Create?.Invoke(source, this) is { } keyword)
                keywords.Add(keyword);
        }

        if (!isReference)
        {
            ContradictingBounds.Check(schema, mapping, this);
            LoneKeywords.Check(schema, mapping, this);
        }

        // Stable, so that findings come in the order of the schema.
        return keywords.OrderBy(keyword => keyword.Order).ToList();
    }

    private static string? ExplainUnknown(KeywordSource source) => KeywordCatalog.FindDraft(source.Name) switch
    {
        var draft when draft == source.Schema.Dialect.Draft => null,
        SchemaDraft.Draft202012 => "; it belongs to draft 2020-12",
        SchemaDraft.Draft201909 => "; it belongs to draft 2019-09",
        SchemaDraft.Draft07 => "; it belongs to draft-07",
        _ => null,
    };

    private void ReportUnknown(KeywordSource source)
    {
        var suggestion = Suggestion.For(source.Name, KeywordCatalog.NamesIn(source.Schema.Dialect));
        // 'x-' belongs to everybody (2020-12 core §6.5 asks for it); only what looks like one of ours is worth a word.
        if (suggestion is not null || !source.Name.StartsWith("x-", StringComparison.Ordinal))
            Report(source, UnknownKeyword.Instance, source.Member.Key.Range, source.Name, ExplainUnknown(source) ?? Suggestion.Clause(suggestion));
    }
}
