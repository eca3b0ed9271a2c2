using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: timestamp</c> and <c>format: date-time</c> → <c>DateTimeOffset</c>.</summary>
internal sealed class TimestampTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (shape.Format is not ("timestamp" or "date-time"))
            return null;
        // Where the schema names spellings of its own, numbers are moments too.
        var extended = shape.Find<FormatKeyword>()?.Format as ExtendedTimestampFormat;
        var isMoment = shape.IsOnly(SchemaType.String)
            || (extended is not null && shape.Types?.All(type => type is SchemaType.String or SchemaType.Integer or SchemaType.Number) == true);
        return isMoment ? new TimestampType(shape.Format == "date-time", extended, shape.Find<TimeZoneKeyword>()?.Offset ?? context.TimeZone) : null;
    }

    private sealed record TimestampType(bool IsStrict, ExtendedTimestampFormat? Extended, TimeSpan DefaultOffset) : TypeModel
    {
        public override string Name => "global::System.DateTimeOffset";

        public override string Read(string reader) => $"{reader}.ReadDateTimeOffset()";

        public override bool Holds(DataNode value) => value is ScalarNode { Kind: NodeKind.String or NodeKind.Number };

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (TryRead(value, out var moment))
                context.Writer.WriteDateTimeOffset(moment);
            else
                context.Fail(value, "a DateTimeOffset");
        }

        public override bool IsOrdered => true;

        public override OrderKey? GetOrder(DataNode value) => TryRead(value, out var moment) ? new OrderKey(Number.FromInt64(moment.UtcTicks), "") : null;

        public override string? ToExpression(DataNode value) => TryRead(value, out var moment) ? ToExpression(moment) : null;

        private string ToExpression(DateTimeOffset moment)
        {
            var offset = moment.Offset == TimeSpan.Zero ? "global::System.TimeSpan.Zero" : Format("new global::System.TimeSpan({0}, {1}, 0)", moment.Offset.Hours, moment.Offset.Minutes);
            var parts = Format("({0}, {1}, {2}, {3}, {4}, {5}, {6})", moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, offset);
            var ticks = moment.Ticks % TimeSpan.TicksPerSecond;
            return ticks == 0 ? "new" + parts : Format("new {0}{1}.AddTicks({2})", Name, parts, ticks);
        }

        private static string Format(string format, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);

        private bool TryRead(DataNode value, out DateTimeOffset moment)
        {
            moment = default;
            if (value is not ScalarNode { Kind: NodeKind.String or NodeKind.Number } scalar || (scalar.Kind == NodeKind.Number && Extended is null))
                return false;
            if (IsStrict)
                return Rfc3339.TryReadDateTime(scalar.Text, out moment);
            return (Extended is not null ? Extended.Read(scalar, DefaultOffset, out moment) : TimestampReader.Read(scalar.Text, DefaultOffset, out moment)) is null;
        }
    }
}
