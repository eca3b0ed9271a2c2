using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Gathers the types that a schema needs and gives them names.</summary>
internal sealed class MappingContext
{
    private readonly Declarations _declarations;
    private readonly string _path;

    private MappingContext(Declarations declarations, string path)
    {
        _declarations = declarations;
        _path = path;
    }

    /// <param name="prefix">What precedes the name of a type of the model's namespace.</param>
    /// <param name="root">The model's name, with which the names of all its types begin.</param>
    /// <param name="typeNames">The names of types that are taken.</param>
    /// <param name="violations">Takes what is wrong with the schema.</param>
    /// <param name="timeZone">The offset of moments that are written without one.</param>
    public MappingContext(string prefix, string root, UniqueNames typeNames, ViolationSink violations, TimeSpan timeZone)
        : this(new Declarations(prefix, root, typeNames, violations, timeZone), root)
    {
    }

    /// <summary>What precedes the name of a type of the model's namespace.</summary>
    public string Prefix => _declarations.Prefix;

    /// <summary>The model's name.</summary>
    public string Root => _declarations.Root;

    /// <summary>Takes what is wrong with the schema.</summary>
    public ViolationSink Violations => _declarations.Violations;

    /// <summary>The offset of moments that are written without one, unless a property says otherwise.</summary>
    public TimeSpan TimeZone => _declarations.TimeZone;

    /// <summary>The records of nested mappings, in the order in which they were met.</summary>
    public IEnumerable<RecordModel> Records => _declarations.Records.OfType<RecordModel>();

    /// <summary>The enumerations, in the order in which they were met.</summary>
    public IEnumerable<EnumModel> Enums => _declarations.Enums;

    /// <summary>The context of a property's type.</summary>
    public MappingContext ForProperty(string name) => new(_declarations, _path + name);

    /// <summary>The context of the type of a list's items, which is named like the list.</summary>
    public MappingContext ForItem() => this;

    /// <summary>Makes the model itself the type of a schema, so that references to it lead there.</summary>
    public void DeclareRoot(Schema definition) => _declarations.Names.Add(definition, Root);

    /// <summary>Names a record, once for each schema that defines one, so that references share it and may lead back to it.</summary>
    public string Declare(Schema definition, Func<string, MappingContext, RecordModel> create)
    {
        if (_declarations.Names.TryGetValue(definition, out var known))
            return known;
        var name = TakeName(definition);
        var index = _declarations.Records.Count;
        _declarations.Records.Add(null);
        _declarations.Records[index] = create(name, new MappingContext(_declarations, name));
        return name;
    }

    /// <summary>Names an enumeration, once for each schema that defines one.</summary>
    public string Declare(Schema definition, Func<string, EnumModel> create)
    {
        if (_declarations.Names.TryGetValue(definition, out var known))
            return known;
        var name = TakeName(definition);
        _declarations.Enums.Add(create(name));
        return name;
    }

    private string TakeName(Schema definition)
    {
        // What has a name among '$defs' is called by it, so that no use of it, old or new, renames it.
        var wanted = FindDefinitionName(definition.Location) is { } own ? Root + Identifiers.ToPascalCase(own) : _path;
        var name = _declarations.TypeNames.Add(wanted, out _);
        _declarations.Names.Add(definition, name);
        return name;
    }

    private static string? FindDefinitionName(string location) =>
        location.Split('/') is ["", "$defs" or "definitions", var name] ? name.Replace("~1", "/").Replace("~0", "~") : null;

    private sealed class Declarations(string prefix, string root, UniqueNames typeNames, ViolationSink violations, TimeSpan timeZone)
    {
        public string Prefix => prefix;

        public string Root => root;

        public UniqueNames TypeNames => typeNames;

        public ViolationSink Violations => violations;

        public TimeSpan TimeZone => timeZone;

        public Dictionary<Schema, string> Names { get; } = [];

        public List<RecordModel?> Records { get; } = [];

        public List<EnumModel> Enums { get; } = [];
    }
}
