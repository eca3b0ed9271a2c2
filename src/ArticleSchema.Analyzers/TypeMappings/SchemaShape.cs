using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>What a schema says about the type of its instances, references followed.</summary>
internal sealed class SchemaShape
{
    private readonly IReadOnlyList<Schema> _parts;

    public SchemaShape(Schema schema)
    {
        _parts = Follow(schema);
        var types = FindTypes();
        IsNullable = types?.Contains(SchemaType.Null) == true;
        Types = types?.Where(type => type != SchemaType.Null).ToList();
    }

    private SchemaShape(SchemaShape other, SchemaType only)
    {
        _parts = other._parts;
        Types = [only];
    }

    /// <summary>The types that are allowed besides null; null when the schema does not say.</summary>
    public IReadOnlyList<SchemaType>? Types { get; }

    /// <summary>Whether null is allowed by name.</summary>
    public bool IsNullable { get; }

    /// <summary>The schema that gives the type its identity: the one that all references lead to.</summary>
    public Schema Definition => _parts[_parts.Count - 1];

    /// <summary>Whether a type is the only one that is allowed, null aside.</summary>
    public bool IsOnly(SchemaType type) => Types is [var only] && only == type;

    /// <summary>The same with only one of its types.</summary>
    public SchemaShape With(SchemaType type) => new(this, type);

    /// <summary>The first keyword of a kind.</summary>
    public T? Find<T>() where T : Keyword => _parts.Select(part => part.Find<T>()).FirstOrDefault(keyword => keyword is not null);

    /// <summary>The first text of an annotation such as <c>description</c>.</summary>
    public string? GetString(string name) => _parts.Select(part => part.GetString(name)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The first value of an annotation such as <c>default</c>.</summary>
    public DataNode? Get(string name) => _parts.Select(part => part[name]).FirstOrDefault(node => node is not null);

    /// <summary>The format, when the schema has one that is checked.</summary>
    public string? Format => Find<FormatKeyword>()?.Format.Name;

    /// <summary>Whether mappings have no keys but those of the first <c>properties</c>; when in doubt they may.</summary>
    public bool IsClosed()
    {
        var named = Find<PropertiesKeyword>();
        return _parts.Any(part => IsClosedBy(part, named) && part.Find<PatternPropertiesKeyword>() is null)
            || (_parts.Any(HasNoUnevaluated) && _parts.SelectMany(part => part.Keywords).All(keyword => keyword == named || !NamesKeys(keyword)));
    }

    // 'additionalProperties' only knows its neighbours.
    private static bool IsClosedBy(Schema part, PropertiesKeyword? named) =>
        part.Find<AdditionalPropertiesKeyword>()?.Schema.Constant == false && part.Find<PropertiesKeyword>() == named;

    private static bool HasNoUnevaluated(Schema part) =>
        part.Keywords.Any(keyword => keyword is UnevaluatedKeyword { Name: "unevaluatedProperties", Schema.Constant: false });

    private static bool NamesKeys(Keyword keyword) => keyword
        is PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword { Schema.Constant: not false } or UnevaluatedKeyword { Schema.Constant: not false }
        or AllOfKeyword or AnyOfKeyword or OneOfKeyword or IfKeyword or DependentSchemasKeyword;

    private static List<Schema> Follow(Schema schema)
    {
        var parts = new List<Schema>();
        for (Schema? part = schema; part is not null && !parts.Contains(part); part = part.Find<RefKeyword>()?.Target)
            parts.Add(part);
        return parts;
    }

    private IReadOnlyList<SchemaType>? FindTypes()
    {
        IReadOnlyList<SchemaType>? types = null;
        foreach (var keyword in _parts.Select(part => part.Find<TypeKeyword>()).OfType<TypeKeyword>())
            types = types is null ? keyword.Types : types.Where(keyword.Allows).ToList();
        // 'enum' and 'const' say as much as 'type' does.
        return types ?? Find<EnumKeyword>()?.Values.Select(TypeOf).Distinct().ToList();
    }

    private static SchemaType TypeOf(DataNode value) => value.Kind switch
    {
        NodeKind.Null => SchemaType.Null,
        NodeKind.Boolean => SchemaType.Boolean,
        NodeKind.Number => ((ScalarNode)value).Number.IsInteger ? SchemaType.Integer : SchemaType.Number,
        NodeKind.String => SchemaType.String,
        NodeKind.Array => SchemaType.Array,
        _ => SchemaType.Object,
    };
}
