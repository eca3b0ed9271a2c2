using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: array</c>, and "one or many" such as <c>type: [string, array]</c> → <c>IReadOnlyList&lt;T&gt;</c>.</summary>
internal sealed class ListTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (shape.Types?.Contains(SchemaType.Array) != true || shape.Types.Count > 2 || shape.Find<PrefixItemsKeyword>() is not null)
            return null;
        var items = shape.Find<ItemsKeyword>() is { } keyword ? new SchemaShape(keyword.Schema) : null;
        var isOpen = items is null || items.IsNullable;
        if (shape.IsOnly(SchemaType.Array))
            return new ListType(isOpen ? new FrontMatterValueType() : TypeMappings.Map(items!, context.ForItem()));

        // What stands alone may be anything where the items may. Otherwise it has to be of their type, which texts, numbers
        // and the like can be; two types with names of their own never are one.
        if (isOpen)
            return items is null ? new ListType(new FrontMatterValueType()) : null;
        var single = shape.With(shape.Types.First(type => type != SchemaType.Array));
        if (DeclaresType(single) || DeclaresType(items!))
            return null;
        var item = TypeMappings.Map(items!, context.ForItem());
        return TypeMappings.Map(single, context.ForItem()) == item ? new ListType(item) : null;
    }

    private static bool DeclaresType(SchemaShape shape) =>
        shape.Types?.Contains(SchemaType.Object) == true || shape.Types?.Contains(SchemaType.Array) == true || shape.Find<EnumKeyword>() is not null;
}

/// <summary>A list, with a single value taken for a list of one.</summary>
internal sealed record ListType(TypeModel Item) : TypeModel
{
    public override string Name => $"{RuntimeTypes.ReadOnlyList}<{Item.Name}>";

    /// <summary>The type that holds the list in a field, and is compared by its items.</summary>
    public string Holder => $"{RuntimeTypes.ValueList}<{Item.Name}>";

    public override string Read(string reader) =>
        $"{reader}.ReadList<{Item.Name}>(static (ref {RuntimeTypes.BakedReader} item) => {ReadItem()})";

    public override bool Holds(DataNode value) => true;

    protected override void WriteHeld(DataNode value, EncodingContext context)
    {
        var items = value is ArrayNode array ? array.Items : [value];
        context.Writer.WriteCount(items.Count);
        foreach (var item in items)
            Item.Write(item, context);
    }

    public override string? ToExpression(DataNode value)
    {
        var items = (value is ArrayNode array ? array.Items : [value]).Select(Item.ToExpression).ToList();
        return items.Contains(null) ? null
            : items.Count == 0 ? $"{Holder}.Empty"
            : $"{RuntimeTypes.ValueList}.From<{Item.Name}>([{string.Join(", ", items)}])";
    }

    /// <summary>The expression that makes any list one that is compared by its items, and by theirs.</summary>
    public string Hold(string list) => Item is ListType inner
        ? $"{RuntimeTypes.ValueList}.From({list}, static item => {inner.Hold("item")})"
        : $"{RuntimeTypes.ValueList}.From({list})";

    // The same few texts fill the lists of all articles, so they are kept once.
    private string ReadItem() => Item is StringType ? "item.ReadSharedString()" : Item.Read("item");
}
