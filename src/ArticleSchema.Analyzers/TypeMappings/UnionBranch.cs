using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>One of the alternatives that a value may be.</summary>
/// <param name="Shape">What it and what surrounds it say together.</param>
/// <param name="Address">Where the alternative stands, or null where only the types differ.</param>
internal sealed record UnionBranch(SchemaShape Shape, string? Address)
{
    /// <summary>The kinds of value that it allows besides null.</summary>
    public IEnumerable<NodeKind> Kinds => Shape.Types!.Select(ToKind).Distinct();

    /// <summary>The alternatives of a shape, null aside; none where it is not known which types they have.</summary>
    public static IReadOnlyList<UnionBranch> List(SchemaShape shape, MappingContext context)
    {
        if (shape.Types is not { Count: > 0 } types)
            return [];
        var branches = shape.Keywords.Select(keyword => ListAlternatives(shape, keyword, context)).FirstOrDefault(list => list.Count > 1) ?? ListTypes(shape, types);
        return branches.All(branch => branch.Shape.Types is { Count: > 0 }) ? branches : [];
    }

    private static IReadOnlyList<UnionBranch> ListAlternatives(SchemaShape shape, Keyword keyword, MappingContext context)
    {
        // What mappings demand of each other's keys is no choice between types.
        if (Alternatives.Of(keyword) is not { } schemas || (shape.IsOnly(SchemaType.Object) && shape.All<PropertiesKeyword>().Any()))
            return [];
        return schemas
            .Where(schema => schema.Constant != false)
            .Select(schema => new UnionBranch(shape.With(schema, keyword), context.GetAddress(schema)))
            .Where(branch => branch.Shape.Types is not [] || !branch.Shape.IsNullable)
            .ToList();
    }

    private static IReadOnlyList<UnionBranch> ListTypes(SchemaShape shape, IReadOnlyList<SchemaType> types) => types
        .Where(type => type != SchemaType.Integer || !types.Contains(SchemaType.Number))
        .Select(type => new UnionBranch(shape.With(type), null))
        .ToList();

    private static NodeKind ToKind(SchemaType type) => type switch
    {
        SchemaType.Null => NodeKind.Null,
        SchemaType.Boolean => NodeKind.Boolean,
        SchemaType.Integer or SchemaType.Number => NodeKind.Number,
        SchemaType.String => NodeKind.String,
        SchemaType.Array => NodeKind.Array,
        _ => NodeKind.Object,
    };
}
