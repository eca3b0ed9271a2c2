using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: timestamp</c> and <c>format: date-time</c> → <c>DateTimeOffset</c>.</summary>
internal sealed class TimestampTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format is "timestamp" or "date-time" ? new TimestampType(shape.Format == "date-time") : null;

    private sealed record TimestampType(bool IsStrict) : TypeModel
    {
        public override string Name => "global::System.DateTimeOffset";

        public override string Read(string reader) => $"{reader}.ReadDateTimeOffset()";

        public override void Write(DataNode value, EncodingContext context)
        {
            if (TryRead(value, out var moment))
                context.Writer.WriteDateTimeOffset(moment);
            else
                context.Fail(value, "a DateTimeOffset");
        }

        public override bool IsOrdered => true;

        public override OrderKey? GetOrder(DataNode value) => TryRead(value, out var moment) ? new OrderKey(Number.FromInt64(moment.UtcTicks), "") : null;

        public override string? ToExpression(DataNode value) => value is ScalarNode { Kind: NodeKind.String } && TryRead(value, out var moment) ? ToExpression(moment) : null;

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
            var text = ((ScalarNode)value).Text;
            return (IsStrict ? Rfc3339.ReadDateTime(text, out moment) : TimestampReader.Read(text, TimeSpan.Zero, out moment)) is null;
        }
    }
}
