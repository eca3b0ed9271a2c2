using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas.Values;

/// <summary>What the values of a property are when they are put in order.</summary>
internal enum OrderKind
{
    /// <summary>Days and moments.</summary>
    Moment,

    /// <summary>Times of day.</summary>
    Time,

    /// <summary>Numbers.</summary>
    Number,
}

/// <summary>Which of two values of properties comes first, as their formats and types say. Immutable.</summary>
internal sealed class ValueOrder
{
    private readonly MomentReading? _moments;

    private ValueOrder(OrderKind kind, MomentReading? moments)
    {
        Kind = kind;
        _moments = moments;
    }

    /// <summary>What the values are.</summary>
    public OrderKind Kind { get; }

    /// <summary>The order of a property's values; null where its schema does not say what they are.</summary>
    /// <param name="property">The schema of the property.</param>
    /// <param name="timeZone">The offset that the root of the schema gives.</param>
    public static ValueOrder? Find(Schema property, TimeSpan timeZone)
    {
        if (MomentReading.Find(property, timeZone) is { } moments)
            return new ValueOrder(OrderKind.Moment, moments);
        var keywords = ValueSchemas.OfOneOrMany(property).SelectMany(part => part.Keywords).ToList();
        if (keywords.OfType<FormatKeyword>().Any(keyword => keyword.Format.Name == "time"))
            return new ValueOrder(OrderKind.Time, null);
        return keywords.OfType<TypeKeyword>().SelectMany(keyword => keyword.Types).Any(type => type is SchemaType.Integer or SchemaType.Number)
            ? new ValueOrder(OrderKind.Number, null)
            : null;
    }

    /// <summary>Reads a value; false where it is none of the property's, which the schema itself says.</summary>
    public bool TryRead(DataNode value, out ValueSpan span)
    {
        span = default;
        return Kind switch
        {
            OrderKind.Moment => TryReadMoment(value, out span),
            OrderKind.Time => TryReadTime(value, out span),
            _ => TryReadNumber(value, out span),
        };
    }

    /// <summary>Reads a moment as the day that it is where it was written.</summary>
    public bool TryReadDay(DataNode value, out DateTime day)
    {
        day = default;
        if (_moments is null || !_moments.TryRead(value, out var moment, out _))
            return false;
        day = moment.Date;
        return true;
    }

    private bool TryReadMoment(DataNode value, out ValueSpan span)
    {
        span = default;
        if (!_moments!.TryRead(value, out var moment, out var isDay))
            return false;
        var first = moment.UtcTicks;
        span = new ValueSpan(Number.FromInt64(first), Number.FromInt64(isDay ? first + TimeSpan.TicksPerDay - 1 : first));
        return true;
    }

    // By the day that the clock stands on: taken around midnight, 01:00+02:00 would be later than 03:00+02:00.
    private static bool TryReadTime(DataNode value, out ValueSpan span)
    {
        span = default;
        if (value is not ScalarNode { Kind: NodeKind.String } scalar || !Rfc3339.TryReadDateTime("2000-01-02T" + scalar.Text, out var moment))
            return false;
        var ticks = Number.FromInt64(moment.UtcTicks);
        span = new ValueSpan(ticks, ticks);
        return true;
    }

    private static bool TryReadNumber(DataNode value, out ValueSpan span)
    {
        var isNumber = value is ScalarNode { Kind: NodeKind.Number };
        span = isNumber ? new ValueSpan(((ScalarNode)value).Number, ((ScalarNode)value).Number) : default;
        return isNumber;
    }
}
