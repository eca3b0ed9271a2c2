using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: uuid</c> → <c>Guid</c>.</summary>
internal sealed class GuidTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format == "uuid" ? new GuidType() : null;

    private sealed record GuidType : TypeModel
    {
        public override string Name => "global::System.Guid";

        public override string Read(string reader) => $"{reader}.ReadGuid()";

        public override bool Holds(DataNode value) => value is ScalarNode { Kind: NodeKind.String } scalar && Guid.TryParseExact(scalar.Text, "D", out _);

        protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteGuid(Guid.ParseExact(((ScalarNode)value).Text, "D"));

        public override string? ToExpression(DataNode value) => value is ScalarNode { Kind: NodeKind.String } scalar && Guid.TryParseExact(scalar.Text, "D", out var guid)
            ? $"new({CSharpText.Quote(guid.ToString("D"))})"
            : null;
    }
}
