using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Mappings of which a constant says which of several alternatives they are.</summary>
/// <param name="Keyword">What offers the alternatives.</param>
/// <param name="Key">The key of the constant, which all of them require.</param>
/// <param name="Cases">The alternatives, in the order of the schema.</param>
internal sealed record Alternatives(Keyword Keyword, string Key, IReadOnlyList<Alternative> Cases)
{
    /// <summary>The schemas that a keyword offers; null for any other keyword.</summary>
    public static IReadOnlyList<Schema>? Of(Keyword keyword) => keyword switch
    {
        OneOfKeyword one => one.Schemas,
        AnyOfKeyword any => any.Schemas,
        _ => null,
    };

    /// <summary>The alternatives that a shape has; null when no constant tells them apart.</summary>
    public static Alternatives? Find(SchemaShape shape)
    {
        foreach (var keyword in shape.Keywords)
        {
            if (Of(keyword) is { Count: > 1 } schemas && Find(shape, keyword, schemas) is { } found)
                return found;
        }

        return null;
    }

    private static Alternatives? Find(SchemaShape shape, Keyword keyword, IReadOnlyList<Schema> schemas)
    {
        var shapes = schemas.Select(schema => shape.With(schema, keyword)).ToList();
        if (!shapes.All(alternative => alternative.IsOnly(SchemaType.Object)))
            return null;
        foreach (var key in shapes[0].All<PropertiesKeyword>().SelectMany(properties => properties.Properties).Select(property => property.Key).Distinct())
        {
            var values = shapes.Select(alternative => FindConstant(alternative, key)).ToList();
            if (!values.Contains(null) && values.Distinct().Count() == values.Count)
                return new Alternatives(keyword, key, shapes.Zip(values, (alternative, value) => new Alternative(value!, alternative)).ToList());
        }

        return null;
    }

    private static ScalarNode? FindConstant(SchemaShape shape, string key)
    {
        if (!shape.All<RequiredKeyword>().Any(required => required.Properties.Contains(key)))
            return null;
        var schemas = shape.All<PropertiesKeyword>().Select(properties => properties.Find(key)).OfType<Schema>().ToList();
        return SchemaShape.Of(schemas).All<EnumKeyword>().FirstOrDefault(values => values.Values.Count == 1)?.Values[0] as ScalarNode is { Kind: NodeKind.String } text ? text : null;
    }
}

/// <summary>One alternative.</summary>
/// <param name="Value">The constant.</param>
/// <param name="Shape">What it and what surrounds it say together.</param>
internal sealed record Alternative(ScalarNode Value, SchemaShape Shape);
