using System.Globalization;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: timestamp</c> and <c>format: date-time</c> → <c>DateTimeOffset</c>.</summary>
internal sealed class TimestampTypeMapping : TypeMapping
{
    // From '2024-05-01T08:00:00Z' to '2024-05-01T08:00:00.1234567+08:00'.
    private const int Shortest = 20;
    private const int Longest = 33;

    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (shape.Find<FormatKeyword>() is not { Format: { Name: "timestamp" or "date-time" } format } keyword || !Spelling.IsFree(shape, Shortest, Longest))
            return null;
        // Where the schema names spellings of its own, numbers are moments too.
        var extended = format as ExtendedTimestampFormat;
        var isMoment = shape.IsOnly(SchemaType.String)
            || (extended is not null && shape.Types?.All(type => type is SchemaType.String or SchemaType.Integer or SchemaType.Number) == true);
        if (!isMoment)
            return null;
        var offset = shape.Find<TimeZoneKeyword>()?.Offset ?? context.GetTimeZone(keyword.Source.Schema);
        return new TimestampType(format.Name == "date-time", extended, offset);
    }

    private sealed record TimestampType(bool IsStrict, ExtendedTimestampFormat? Extended, TimeSpan DefaultOffset) : TypeModel
    {
        public override string Name => "global::System.DateTimeOffset";

        public override string Read(string reader) => $"{reader}.ReadDateTimeOffset()";

        public override string FromNode(string node) => IsStrict
            ? $"{node}.ReadDateTime()"
            : $"{node}.ReadTimestamp({string.Join(", ", [ToExpression(DefaultOffset), .. (Extended?.Patterns ?? []).Select(CSharpText.Quote)])})";

        public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

        public override bool Respells => true;

        public override bool Holds(DataNode value) => value is ScalarNode { Kind: NodeKind.String or NodeKind.Number };

        protected override string HolderText => Holders.Moment;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (TryRead(value, out var moment))
                context.Writer.WriteDateTimeOffset(moment);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey? GetOrder(DataNode value) => TryRead(value, out var moment) ? new OrderKey(Number.FromInt64(moment.UtcTicks), "") : null;

        public override string? ToExpression(DataNode value) => TryRead(value, out var moment) ? ToExpression(moment) : null;

        private string ToExpression(DateTimeOffset moment)
        {
            var parts = Format("({0}, {1}, {2}, {3}, {4}, {5}, {6})", moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, ToExpression(moment.Offset));
            var ticks = moment.Ticks % TimeSpan.TicksPerSecond;
            return ticks == 0 ? "new" + parts : Format("new {0}{1}.AddTicks({2})", Name, parts, ticks);
        }

        private static string ToExpression(TimeSpan offset) =>
            offset == TimeSpan.Zero ? "global::System.TimeSpan.Zero" : Format("new global::System.TimeSpan({0}, {1}, 0)", offset.Hours, offset.Minutes);

        private static string Format(string format, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);

        private bool TryRead(DataNode value, out DateTimeOffset moment) =>
            IsStrict ? HeldValues.TryReadDateTime(value, out moment) : HeldValues.TryReadTimestamp(value, DefaultOffset, Extended, out moment);
    }
}
