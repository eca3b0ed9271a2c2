using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Makes the properties of one record.</summary>
/// <param name="shape">What mappings are held.</param>
/// <param name="typeName">The record's name.</param>
/// <param name="names">The names of its members, to which those of the properties are added.</param>
/// <param name="context">The types.</param>
/// <param name="inherited">The properties that the record has from its union.</param>
internal sealed class PropertyModels(SchemaShape shape, string typeName, UniqueNames names, MappingContext context, PropertyModels? inherited = null)
{
    private readonly List<PropertyModel> _properties = [];
    private readonly Dictionary<string, string> _replacements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(shape.All<RequiredKeyword>().SelectMany(keyword => keyword.Properties), StringComparer.Ordinal);
    private int _remembered = inherited?._remembered ?? 0;
    private string? _discriminator = inherited?._discriminator;

    /// <summary>Makes a property of every key that the schemas name and that has none yet.</summary>
    public void AddAll(string? except)
    {
        foreach (var named in PropertySchemas.List(shape))
        {
            var (key, schemas) = (named.Key, named.Value);
            // Where nothing can be given for it, there is nothing to hold.
            if (key != except && schemas.All(schema => schema.Constant != false) && inherited?._properties.Exists(property => property.Key == key) != true)
                _properties.Add(Create(key, schemas));
        }

        // What is named after others comes when all of these have their names, and takes none away.
        for (var i = 0; i < _properties.Count; i++)
        {
            var property = NameKeys(_properties[i]);
            _properties[i] = property with
            {
                Obsolete = _replacements.TryGetValue(property.Key, out var replacement) ? DescribeReplacement(replacement) : property.Obsolete,
                HasName = property is { TakesNull: true, IsRequired: false } ? names.Add("Has" + property.SubjectName, out _) : null,
            };
        }
    }

    /// <summary>Makes the property that tells the cases of a union apart.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="case">One of the cases, all of which name the key.</param>
    public DiscriminatorModel CreateDiscriminator(string key, SchemaShape @case)
    {
        _discriminator = key;
        var schemas = PropertySchemas.List(shape).FirstOrDefault(property => property.Key == key).Value;
        var own = schemas is null ? null : SchemaShape.Of(schemas);
        var type = own is not null && own.IsOnly(SchemaType.String) && TypeMappings.Map(own, context) is var mapped && mapped is not StringType && mapped.Name.StartsWith("global::", StringComparison.Ordinal) && mapped.Uses.Any()
            ? mapped
            : new StringType();
        return new DiscriminatorModel(key, TakeName(key, own, @case), type, own is null ? new DocModel(null, [], []) : Documentation.OfProperty(own, type));
    }

    /// <summary>The record of the properties.</summary>
    public RecordModel ToRecord(string name, string fullName, DocModel docs, bool hasEntry) => new(name, fullName, docs, _properties.ToEquatableArray(), CreateAdditional(), hasEntry)
    {
        Given = inherited is not null ? null : TakeGiven(_remembered),
    };

    /// <summary>The abstract record of the properties, with its cases.</summary>
    public RecordModel ToUnion(string name, string fullName, DocModel docs, bool hasEntry, DiscriminatorModel discriminator, IReadOnlyList<CaseModel> cases)
    {
        var remembered = Math.Max(_remembered, cases.Max(@case => @case.Record.Properties.Max(property => property.GivenIndex + 1) ?? 0));
        // What a case has of its own must not hide it.
        foreach (var own in cases.SelectMany(@case => @case.Record.Properties))
        {
            names.Add(own.Name, out _);
            names.Add(own.SubjectName, out _);
            if (own.HasName is { } has)
                names.Add(has, out _);
        }

        var given = TakeGiven(remembered);
        return new RecordModel(name, fullName, docs, _properties.ToEquatableArray(), Additional: null, hasEntry)
        {
            Discriminator = discriminator,
            Cases = cases.Select(@case => @case with { Record = @case.Record with { Given = given } }).ToEquatableArray(),
            Given = given,
        };
    }

    private string? TakeGiven(int remembered) => remembered == 0 ? null : names.Add("GivenKeys", out _);

    private AdditionalModel? CreateAdditional() =>
        AdditionalValues.AreNone(shape) ? null : new AdditionalModel(names.Add("AdditionalProperties", out _), AdditionalValues.Map(shape, context));

    private PropertyModel Create(string key, IReadOnlyList<Schema> schemas)
    {
        var own = SchemaShape.Of(schemas);
        var type = TypeMappings.Map(own, context);
        var name = TakeName(key, own, shape);
        var isRequired = _required.Contains(key);
        // A value without a type can say by itself that it is null.
        var takesNull = own.IsNullable && type is not FrontMatterValueType;
        var fallback = FindDefault(key, own, type, isRequired);
        var reference = References.Find(own, type, name, context);
        if (ClosedValues.Find(own, key, name, type, reference) is { } closed)
            context.Add(closed);
        var isRemembered = fallback is not null || (takesNull && !isRequired);
        return new PropertyModel(key, name, type, isRequired, takesNull || (!isRequired && fallback is null), Documentation.OfProperty(own, type))
        {
            TakesNull = takesNull,
            Default = fallback,
            Constant = isRequired && !takesNull ? FindConstant(own, type) : null,
            Obsolete = FindObsolete(key, own),
            GivenIndex = isRemembered ? _remembered++ : null,
            Reference = reference,
        };
    }

    // Where the schema's name gives the entries, their keys have one that follows from it.
    private PropertyModel NameKeys(PropertyModel property)
    {
        if (property.Reference is not { } reference)
            return property;
        var wanted = References.NameKeys(Identify(property.Key, SchemaShape.Of(PropertySchemas.List(shape).First(named => named.Key == property.Key).Value)), property.Type is ListType, reference);
        var name = names.Add(wanted, out var wasTaken);
        if (wasTaken)
            ReportCollision(property.Key, wanted, shape);
        return property with { Name = name };
    }

    // Where a schema could call another value a warning, what the front matter says is held.
    private static string? FindConstant(SchemaShape own, TypeModel type) =>
        own.All<EnumKeyword>().FirstOrDefault(values => values.Values.Count == 1 && ModelKeywords.Include(values)) is { } constant ? type.ToExpression(constant.Values[0]) : null;

    private FrontMatterDefault? FindDefault(string key, SchemaShape own, TypeModel type, bool isRequired)
    {
        if (own.Get("default") is not { } given)
            return null;
        if (own.FindsFault(given))
        {
            context.ReportMisuse(own.Parts.First(part => part["default"] == given), given, $"'default' of '{key}'", "must satisfy the schema that it belongs to");
            return null;
        }

        return !isRequired && given.Kind != NodeKind.Null && type.ToExpression(given) is { } expression ? new FrontMatterDefault(given, expression) : null;
    }

    private string? FindObsolete(string key, SchemaShape own)
    {
        if (own.Find<DeprecatedKeyword>() is not { } keyword)
            return null;
        if (keyword.Replacement is { } replacement)
            _replacements[key] = replacement;
        return $"'{key}' is deprecated";
    }

    // Whoever reads it writes C#, not front matter.
    private string DescribeReplacement(string key) => (inherited?._properties ?? []).Concat(_properties).FirstOrDefault(property => property.Key == key) is { } property
        ? $"Use '{property.SubjectName}' instead"
        : $"Use the key '{key}' instead";

    private string TakeName(string key, SchemaShape? own, SchemaShape naming)
    {
        var identifier = Identify(key, own);
        if (RecordModels.IsReserved(identifier, typeName))
            identifier += "Value";
        var name = names.Add(identifier, out var wasTaken);
        if (wasTaken)
            ReportCollision(key, identifier, naming);
        return name;
    }

    private static string Identify(string key, SchemaShape? own)
    {
        var chosen = own?.GetString("x-csharp-name");
        var identifier = chosen is not null && Identifiers.IsValid(chosen) ? chosen : Identifiers.ToPascalCase(key);
        return identifier == "_" ? "Unnamed" : identifier;
    }

    private void ReportCollision(string key, string identifier, SchemaShape naming)
    {
        var others = (inherited?._properties ?? []).Concat(_properties);
        var other = others.FirstOrDefault(property => string.Equals(property.Name, identifier, StringComparison.OrdinalIgnoreCase));
        var keyword = naming.All<PropertiesKeyword>().First(properties => properties.Find(key) is not null);
        var range = ((ObjectNode)keyword.Source.Value).Find(key)!.Key.Range;
        var hint = (other is null || other.Name == identifier ? "" : ", letter case aside") + "; name one of them with 'x-csharp-name'";
        context.GetViolations(keyword.Source.Schema).Add(NameCollision.Instance, range, other is null ? "Another member" : $"'{other.Key}'", $"'{key}'", identifier, hint);
    }
}
