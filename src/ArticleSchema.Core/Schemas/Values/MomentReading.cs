using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas.Values;

/// <summary>How the values of a property are read as moments: by its formats, with its offset where a value gives none. Immutable.</summary>
internal sealed class MomentReading
{
    private readonly IReadOnlyList<StringFormat> _formats;
    private readonly TimeSpan _timeZone;

    private MomentReading(IReadOnlyList<StringFormat> formats, TimeSpan timeZone)
    {
        _formats = formats;
        _timeZone = timeZone;
    }

    /// <summary>The reading of a property's values; null where its schema does not say that they are moments.</summary>
    /// <param name="property">The schema of the property.</param>
    /// <param name="timeZone">The offset that the root of the schema gives.</param>
    public static MomentReading? Find(Schema property, TimeSpan timeZone)
    {
        var keywords = ValueSchemas.OfOneOrMany(property).SelectMany(part => part.Keywords).ToList();
        var formats = keywords.OfType<FormatKeyword>().Select(keyword => keyword.Format).Where(format => format.Name is "date" or "date-time" or "timestamp").ToList();
        return formats.Count == 0 ? null : new MomentReading(formats, keywords.OfType<TimeZoneKeyword>().FirstOrDefault()?.Offset ?? timeZone);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="moment">The moment with its own offset; of a day its midnight.</param>
    /// <param name="isDay">Whether the value is a date alone, which stands for the whole day.</param>
    public bool TryRead(DataNode value, out DateTimeOffset moment, out bool isDay)
    {
        foreach (var format in _formats)
        {
            if (TryRead(format, value, out moment, out isDay))
                return true;
        }

        (moment, isDay) = (default, false);
        return false;
    }

    private bool TryRead(StringFormat format, DataNode value, out DateTimeOffset moment, out bool isDay)
    {
        (moment, isDay) = (default, false);
        switch (format.Name)
        {
            case "date":
                isDay = HeldValues.TryReadDate(value, out var date) && CanShift(date, _timeZone);
                moment = isDay ? new DateTimeOffset(date, _timeZone) : default;
                return isDay;
            case "date-time":
                return HeldValues.TryReadDateTime(value, out moment);
            default:
                var isRead = HeldValues.TryReadTimestamp(value, _timeZone, format as ExtendedTimestampFormat, out moment);
                // All spellings of a time of day have a colon, but for formats of the schema's own, of which a midnight is taken for the day.
                isDay = isRead && moment.TimeOfDay == TimeSpan.Zero && value is ScalarNode { Kind: NodeKind.String } scalar && scalar.Text.IndexOf(':') < 0;
                return isRead;
        }
    }

    // The first and the last day that there are have no midnight everywhere.
    private static bool CanShift(DateTime date, TimeSpan offset) => date.Ticks >= offset.Ticks && date.Ticks - offset.Ticks <= DateTime.MaxValue.Ticks;
}
