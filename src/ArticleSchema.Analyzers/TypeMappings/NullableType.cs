using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>A type whose values may also be null, as an item of a list or a value of a mapping.</summary>
internal sealed record NullableType(TypeModel Inner) : TypeModel
{
    public override string Name => Inner.Name + "?";

    public override IEnumerable<string> Uses => Inner.Uses;

    public override string Read(string reader) => Inner.ReadNullable(reader);

    public override string FromNode(string node) => $"{node}.IsNull ? null : {Inner.FromNode(node)}";

    public override string ToValue(string value) => $"{value} is {{ }} present ? {Inner.ToValue("present")} : {RuntimeTypes.FrontMatterValue}.Null";

    public override bool Holds(DataNode value) => value.Kind == NodeKind.Null || Inner.Holds(value);

    public override string? ToExpression(DataNode value) => value.Kind == NodeKind.Null ? "null" : Inner.ToExpression(value);

    public override string Hold(string value) => Inner.Hold(value);

    protected override void WriteHeld(DataNode value, EncodingContext context) => Inner.WriteNullable(value.Kind == NodeKind.Null ? null : value, context);
}
