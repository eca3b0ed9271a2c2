using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Finds out which types schemas leave to their instances.</summary>
internal static class SchemaTypes
{
    /// <summary>The types that an instance can have by the keywords of its schemas; null when they do not say.</summary>
    public static IReadOnlyList<SchemaType>? Of(IEnumerable<Keyword> keywords) => Of(keywords, []);

    /// <summary>The type of a value; whole numbers are integers.</summary>
    public static SchemaType Of(DataNode value) => value.Kind switch
    {
        NodeKind.Null => SchemaType.Null,
        NodeKind.Boolean => SchemaType.Boolean,
        NodeKind.Number => ((ScalarNode)value).Number.IsInteger ? SchemaType.Integer : SchemaType.Number,
        NodeKind.String => SchemaType.String,
        NodeKind.Array => SchemaType.Array,
        _ => SchemaType.Object,
    };

    private static IReadOnlyList<SchemaType>? Of(IEnumerable<Keyword> keywords, Dictionary<Schema, IReadOnlyList<SchemaType>?> alternatives)
    {
        IReadOnlyList<SchemaType>? types = null;
        foreach (var keyword in keywords)
        {
            types = Intersect(types, keyword switch
            {
                TypeKeyword type => type.Types,
                EnumKeyword values => values.Values.Select(Of).Distinct().ToList(),
                AnyOfKeyword any => Unite(any.Schemas, alternatives),
                OneOfKeyword one => Unite(one.Schemas, alternatives),
                _ => null,
            });
        }

        return types;
    }

    private static List<SchemaType>? Unite(IReadOnlyList<Schema> schemas, Dictionary<Schema, IReadOnlyList<SchemaType>?> alternatives)
    {
        var types = new List<SchemaType>();
        foreach (var schema in schemas.Where(schema => schema.Constant != false))
        {
            // One that leads back to itself says nothing new, and each is looked at once.
            if (!alternatives.TryGetValue(schema, out var own))
            {
                alternatives.Add(schema, null);
                alternatives[schema] = own = Of(new SchemaParts(schema).SelectMany(part => part.Keywords), alternatives);
            }

            if (own is null)
                return null;
            types.AddRange(own.Where(type => !types.Contains(type)));
        }

        return types;
    }

    /// <summary>The types that are among both; null for all there are.</summary>
    public static IReadOnlyList<SchemaType>? Intersect(IReadOnlyList<SchemaType>? left, IReadOnlyList<SchemaType>? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var common = left.Where(type => right.Contains(type) || (type == SchemaType.Integer && right.Contains(SchemaType.Number))).ToList();
        // A number that is one of the others' integers.
        if (left.Contains(SchemaType.Number) && right.Contains(SchemaType.Integer) && !common.Contains(SchemaType.Number) && !common.Contains(SchemaType.Integer))
            common.Add(SchemaType.Integer);
        return common;
    }
}
