using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: boolean</c> → <c>bool</c>.</summary>
internal sealed class BooleanTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) => shape.IsOnly(SchemaType.Boolean) ? new BooleanType() : null;

    private sealed record BooleanType : TypeModel
    {
        public override string Name => "bool";

        public override string Read(string reader) => $"{reader}.ReadBoolean()";

        public override string FromNode(string node) => $"{node}.ReadBoolean()";

        public override string ToValue(string value) => value;

        public override bool Holds(DataNode value) => value.Kind == NodeKind.Boolean;

        protected override string HolderText => Holders.Boolean;

        protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteBoolean(((ScalarNode)value).Boolean);

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(Number.FromInt64(((ScalarNode)value).Boolean ? 1 : 0), "");

        public override string? ToExpression(DataNode value) => value is ScalarNode { Kind: NodeKind.Boolean } scalar ? scalar.Boolean ? "true" : "false" : null;
    }
}
