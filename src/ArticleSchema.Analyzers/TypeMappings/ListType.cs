using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>How a list of one item is written.</summary>
internal enum SingleForm
{
    /// <summary>As a list.</summary>
    List,

    /// <summary>As the item alone.</summary>
    Scalar,
}

/// <summary>A list, with a single value taken for a list of one.</summary>
internal sealed record ListType(TypeModel Item, SingleForm Single = SingleForm.List) : TypeModel
{
    public override string Name => $"{RuntimeTypes.ReadOnlyList}<{Item.Name}>";

    public override IEnumerable<string> Uses => Item.Uses;

    public override string? Holder => $"{RuntimeTypes.ValueList}<{Item.Name}>";

    public override string Read(string reader) => $"{reader}.ReadList<{Item.Name}>(static (ref {RuntimeTypes.BakedReader} item) => {ReadItem()})";

    public override string FromNode(string node) => $"{node}.ReadList<{Item.Name}>(static item => {Item.FromNode("item")})";

    public override string ToValue(string value) =>
        $"{RuntimeTypes.FrontMatterValue}.{(Single == SingleForm.Scalar ? "FromOneOrMany" : "FromList")}({value}, static item => {Item.ToValue("item")})";

    public override bool Holds(DataNode value) => true;

    public override string? ToExpression(DataNode value)
    {
        var items = (value is ArrayNode array ? array.Items : [value]).Select(Item.ToExpression).ToList();
        return items.Contains(null) ? null
            : items.Count == 0 ? $"{Holder}.Empty"
            : $"{RuntimeTypes.ValueList}.From<{Item.Name}>([{string.Join(", ", items)}])";
    }

    public override string Hold(string value) => Item.Hold("item") is var held and not "item"
        ? $"{RuntimeTypes.ValueList}.From({value}, static item => {held})"
        : $"{RuntimeTypes.ValueList}.From({value})";

    protected override void WriteHeld(DataNode value, EncodingContext context)
    {
        var items = value is ArrayNode array ? array.Items : [value];
        context.Writer.WriteCount(items.Count);
        foreach (var item in items)
            Item.Write(item, context);
    }

    // The same few texts fill the lists of all articles, so they are kept once.
    private string ReadItem() => Item is StringType ? "item.ReadSharedString()" : Item.Read("item");
}
