using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: integer</c> → <c>int</c> where the bounds keep it within one, otherwise <c>long</c>.</summary>
internal sealed class IntegerTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.Integer))
            return null;
        var bounds = shape.Definition.Keywords.OfType<BoundKeyword>().ToList();
        var hasLower = bounds.Exists(bound => bound.Name.EndsWith("inimum", StringComparison.Ordinal) && bound.Bound >= Number.FromInt64(int.MinValue));
        var hasUpper = bounds.Exists(bound => bound.Name.EndsWith("aximum", StringComparison.Ordinal) && bound.Bound <= Number.FromInt64(int.MaxValue));
        return new IntegerType(hasLower && hasUpper);
    }

    private sealed record IntegerType(bool IsSmall) : TypeModel
    {
        public override string Name => IsSmall ? "int" : "long";

        public override string Read(string reader) => IsSmall ? $"{reader}.ReadInt32()" : $"{reader}.ReadInt64()";

        public override bool Holds(DataNode value) => value is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number.IsInteger;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (!((ScalarNode)value).Number.TryGetInt64(out var number))
                context.Fail(value, "a 64-bit integer");
            else if (IsSmall && number is < int.MinValue or > int.MaxValue)
                context.Fail(value, "a 32-bit integer"); // The bounds that promise one need not hold, by 'x-severity'.
            else
                context.Writer.WriteInt64(number);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(((ScalarNode)value).Number, "");

        public override string? ToExpression(DataNode value) =>
            value is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number.TryGetInt64(out var number) && (!IsSmall || number is >= int.MinValue and <= int.MaxValue)
                ? number.ToString(CultureInfo.InvariantCulture)
                : null;
    }
}
