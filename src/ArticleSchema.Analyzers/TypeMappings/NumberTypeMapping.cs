using System.Globalization;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: number</c> → <c>double</c>; <c>decimal</c> where <c>x-csharp-type</c> says so, for integers as well.</summary>
internal sealed class NumberTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (shape.Types is not { Count: > 0 } types || !types.All(type => type is SchemaType.Number or SchemaType.Integer))
            return null;
        return CSharpTypeName.Of(shape) switch
        {
            "decimal" => new DecimalType(),
            "double" => new NumberType(),
            _ => types.Contains(SchemaType.Number) ? new NumberType() : null,
        };
    }

    private sealed record NumberType : TypeModel
    {
        public override string Name => "double";

        public override string Read(string reader) => $"{reader}.ReadDouble()";

        public override string FromNode(string node) => $"{node}.ReadDouble()";

        public override string ToValue(string value) => value;

        public override bool Holds(DataNode value) => value.Kind == NodeKind.Number;

        protected override string HolderText => Holders.Double;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (HeldValues.TryReadDouble(value, out var number))
                context.Writer.WriteDouble(number);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(((ScalarNode)value).Number, "");

        public override string? ToExpression(DataNode value) =>
            HeldValues.TryReadDouble(value, out _) ? ToLiteral(((ScalarNode)value).Number.ToString()) : null;

        private static string ToLiteral(string number) => number.IndexOfAny(['.', 'e']) < 0 ? number + "d" : number;
    }

    private sealed record DecimalType : TypeModel
    {
        public override string Name => "decimal";

        public override string Read(string reader) => $"{reader}.ReadDecimal()";

        public override string FromNode(string node) => $"{node}.ReadDecimal()";

        public override string ToValue(string value) => value;

        public override bool Holds(DataNode value) => value.Kind == NodeKind.Number;

        protected override string HolderText => Holders.Decimal;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (HeldValues.TryReadDecimal(value, out var number))
                context.Writer.WriteDecimal(number);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(((ScalarNode)value).Number, "");

        public override string? ToExpression(DataNode value) =>
            HeldValues.TryReadDecimal(value, out var number) ? number.ToString(CultureInfo.InvariantCulture) + "m" : null;
    }
}
