using System.Globalization;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: integer</c> → <c>long</c>; <c>int</c> where the bounds keep it within one, and what <c>format</c> or <c>x-csharp-type</c> name.</summary>
internal sealed class IntegerTypeMapping : TypeMapping
{
    private static readonly IntegerType s_long = new("long", "int64", "ReadInt64", long.MinValue, long.MaxValue, Holders.Int64);
    private static readonly IntegerType s_int = new("int", "int32", "ReadInt32", int.MinValue, int.MaxValue, Holders.Int32);
    private static readonly IntegerType s_ulong = new("ulong", "uint64", "ReadUInt64", 0, long.MaxValue, Holders.UInt64);

    private static readonly IntegerType[] s_types =
    [
        s_long,
        s_int,
        s_ulong,
        new("short", "int16", "ReadInt16", short.MinValue, short.MaxValue, Holders.Int16),
        new("sbyte", "int8", "ReadSByte", sbyte.MinValue, sbyte.MaxValue, Holders.Int8),
        new("uint", "uint32", "ReadUInt32", 0, uint.MaxValue, Holders.UInt32),
        new("ushort", "uint16", "ReadUInt16", 0, ushort.MaxValue, Holders.UInt16),
        new("byte", "uint8", "ReadByte", 0, byte.MaxValue, Holders.UInt8),
    ];

    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.Integer))
            return null;
        var named = CSharpTypeName.Of(shape);
        var format = shape.GetString("format");
        return Array.Find(s_types, type => type.Name == named)
            ?? Array.Find(s_types, type => type.Format == format)
            ?? FindByBounds(shape);
    }

    private static IntegerType FindByBounds(SchemaShape shape)
    {
        var (least, most) = Bounds(shape);
        if (least >= Number.FromInt64(int.MinValue) && most <= Number.FromInt64(int.MaxValue))
            return s_int;
        // Only who says so wants what is beyond a 'long'.
        return least >= default(Number) && most > Number.FromInt64(long.MaxValue) ? s_ulong : s_long;
    }

    private static (Number? Least, Number? Most) Bounds(SchemaShape shape)
    {
        var bounds = shape.All<BoundKeyword>().ToList();
        var lower = bounds.Where(bound => bound.Name is "minimum" or "exclusiveMinimum").Select(bound => bound.Bound).ToList();
        var upper = bounds.Where(bound => bound.Name is "maximum" or "exclusiveMaximum").Select(bound => bound.Bound).ToList();
        return (lower.Count == 0 ? null : lower.Max(), upper.Count == 0 ? null : upper.Min());
    }

    private sealed record IntegerType(string Name, string Format, string Method, long Least, long Most, string Limits) : TypeModel
    {
        public override string Name { get; } = Name;

        // The smaller ones are baked as the larger.
        public override string Read(string reader) => Name is "int" or "long" or "ulong" ? $"{reader}.{Method}()" : $"({Name}){reader}.ReadInt64()";

        public override string FromNode(string node) => $"{node}.{Method}()";

        public override string ToValue(string value) => Name == "ulong" ? $"{RuntimeTypes.FrontMatterValue}.From({value})" : value;

        public override bool Holds(DataNode value) => value is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number.IsInteger;

        protected override string HolderText => Limits;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (Name == "ulong" && HeldValues.TryReadUInt64(value, out var large))
                context.Writer.WriteUInt64(large);
            else if (Name != "ulong" && HeldValues.TryReadInteger(value, Least, Most, out var number))
                context.Writer.WriteInt64(number);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(((ScalarNode)value).Number, "");

        public override string? ToExpression(DataNode value) => Name == "ulong"
            ? HeldValues.TryReadUInt64(value, out var large) ? large.ToString(CultureInfo.InvariantCulture) : null
            : HeldValues.TryReadInteger(value, Least, Most, out var number) ? Cast + number.ToString(CultureInfo.InvariantCulture) : null;

        // Of the two sides of a conditional, one that is a literal makes the other an 'int'.
        private string Cast => Name is "short" or "sbyte" or "ushort" or "byte" ? $"({Name})" : "";
    }
}
