using System.Globalization;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: time</c> → <c>TimeOnly</c> in UTC: RFC 3339 gives a time of day an offset, and a <c>TimeOnly</c> has none.</summary>
internal sealed class TimeTypeMapping : TypeMapping
{
    // From '08:00:00Z' to '08:00:00.1234567Z'.
    private const int Shortest = 9;
    private const int Longest = 17;

    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format == "time" && Spelling.IsFree(shape, Shortest, Longest) ? new TimeType() : null;

    private sealed record TimeType : TypeModel
    {
        public override string Name => "global::System.TimeOnly";

        public override string Read(string reader) => $"{reader}.ReadTimeOnly()";

        public override string FromNode(string node) => $"global::System.TimeOnly.FromTimeSpan({node}.ReadTime())";

        public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

        public override bool Respells => true;

        public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

        protected override string HolderText => Holders.Time;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (HeldValues.TryReadTime(value, out var time))
                context.Writer.WriteTimeOnly(time.Ticks);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey? GetOrder(DataNode value) => HeldValues.TryReadTime(value, out var time) ? new(Number.FromInt64(time.Ticks), "") : null;

        public override string? ToExpression(DataNode value) =>
            HeldValues.TryReadTime(value, out var time) ? $"new({time.Ticks.ToString(CultureInfo.InvariantCulture)}L)" : null;
    }
}
