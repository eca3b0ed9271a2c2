using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: array</c>, and "one or many" such as <c>type: [string, array]</c> → <c>IReadOnlyList&lt;T&gt;</c>.</summary>
internal sealed class ListTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (shape.IsOnly(SchemaType.Array))
            return new ListType(MapItems(shape, context));
        if (shape.Types is not { Count: 2 } types || !types.Contains(SchemaType.Array))
            return null;

        // What stands alone has to be of the items' type, and where both are written in one way, that way has to satisfy the schema.
        var item = MapItems(shape, context);
        var single = shape.With(types.First(type => type != SchemaType.Array));
        return item == TypeMappings.Map(single, context) && OneOrMany.FindForm(shape, single) is { } form ? new ListType(item, form) : null;
    }

    private static TypeModel MapItems(SchemaShape shape, MappingContext context)
    {
        var schemas = shape.All<ItemsKeyword>().Select(keyword => keyword.Schema).ToList();
        if (shape.Find<PrefixItemsKeyword>() is null)
            return schemas.Count == 0 ? new FrontMatterValueType() : KeepApart(shape, SchemaShape.Of(schemas), MapItem(SchemaShape.Of(schemas), context));

        // Where the first items have schemas of their own, the list has the type that they all share.
        if (shape.Parts.Count(part => part.Find<PrefixItemsKeyword>() is not null || part.Find<ItemsKeyword>() is not null) > 1 || schemas.Count == 0)
            return new FrontMatterValueType();
        var types = shape.Find<PrefixItemsKeyword>()!.Schemas.Concat(schemas.Where(schema => schema.Constant != false)).Select(schema => MapItem(SchemaShape.Of(schema), context)).Distinct().ToList();
        return types is [var only] ? only : new FrontMatterValueType();
    }

    // What differs must still differ when it is written: where no item may be there twice, two spellings of one moment have to stay what they are.
    private static TypeModel KeepApart(SchemaShape list, SchemaShape item, TypeModel type)
    {
        if (!(type is NullableType nullable ? nullable.Inner : type).Respells || list.Find<UniqueItemsKeyword>() is null || CSharpTypeName.Of(item) is not null)
            return type;
        return !item.IsOnly(SchemaType.String) ? new FrontMatterValueType() : item.IsNullable ? new NullableType(new StringType()) : new StringType();
    }

    private static TypeModel MapItem(SchemaShape shape, MappingContext context)
    {
        var type = TypeMappings.Map(shape, context);
        return shape.IsNullable && type is not FrontMatterValueType ? new NullableType(type) : type;
    }
}
