using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: number</c> → <c>double</c>.</summary>
internal sealed class NumberTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.Types is { Count: > 0 } types && types.All(type => type is SchemaType.Number or SchemaType.Integer) && types.Contains(SchemaType.Number)
            ? new NumberType()
            : null;

    private sealed record NumberType : TypeModel
    {
        public override string Name => "double";

        public override string Read(string reader) => $"{reader}.ReadDouble()";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.Number;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            var number = ((ScalarNode)value).Number.ToDouble();
            if (double.IsInfinity(number))
                context.Fail(value, "a double");
            else
                context.Writer.WriteDouble(number);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(((ScalarNode)value).Number, "");

        public override string? ToExpression(DataNode value) =>
            value is ScalarNode { Kind: NodeKind.Number } scalar && !double.IsInfinity(scalar.Number.ToDouble()) ? ToLiteral(scalar.Number.ToString()) : null;

        private static string ToLiteral(string number) => number.IndexOfAny(['.', 'e']) < 0 ? number + "d" : number;
    }
}
