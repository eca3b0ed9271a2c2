namespace ArticleSchema.Core.Formats;

/// <summary>A custom date format of .NET, read as <c>DateTimeOffset.TryParseExact</c> reads it in the invariant culture, but with reasons and without its leniencies.</summary>
internal sealed class CustomTimestampFormat(string pattern, IReadOnlyList<TimestampPart> parts) : ExactTimestampFormat(pattern)
{
    public override bool IsCount => false;

    public override bool TryRead(string text, TimeSpan defaultOffset, out DateTimeOffset value, out string? fault)
    {
        value = default;
        var cursor = new TextCursor(text.Trim());
        var moment = default(MomentParts);
        bool? isAfternoon = null;
        var isRead = true;
        for (var i = 0; i < parts.Count && isRead; i++)
        {
            // As .NET has it, the point before an optional fraction is as optional as the fraction.
            var isOptionalPoint = parts[i].Literal == '.' && i + 1 < parts.Count && parts[i + 1].Specifier == 'F' && cursor.Current != '.';
            isRead = isOptionalPoint ? ++i > 0 : TryRead(parts[i], ref cursor, ref moment, ref isAfternoon);
        }

        fault = isRead && cursor.IsAtEnd ? CheckHour(ref moment, isAfternoon) ?? CheckOffset(moment) ?? moment.Resolve(defaultOffset, out value) : $"which is not written as '{Pattern}'";
        return fault is null;
    }

    private static bool TryRead(TimestampPart part, ref TextCursor cursor, ref MomentParts moment, ref bool? isAfternoon)
    {
        var least = part.Count == 1 ? 1 : 2;
        return part.Specifier switch
        {
            'y' => cursor.TryTakeDigits(4, 4, out moment.Year),
            'M' when part.Count > 2 => (moment.Month = Calendar.TakeMonth(ref cursor, part.Count == 4)) > 0,
            'M' => cursor.TryTakeDigits(least, 2, out moment.Month),
            'd' when part.Count > 2 => (moment.Weekday = Calendar.TakeWeekday(ref cursor, part.Count == 4)) is not null,
            'd' => cursor.TryTakeDigits(least, 2, out moment.Day),
            'H' or 'h' => cursor.TryTakeDigits(least, 2, out moment.Hour),
            'm' => cursor.TryTakeDigits(least, 2, out moment.Minute),
            's' => cursor.TryTakeDigits(least, 2, out moment.Second),
            'f' => TryReadFraction(ref cursor, part.Count, part.Count, out moment.Ticks),
            'F' => TryReadFraction(ref cursor, 0, part.Count, out moment.Ticks),
            't' => TryReadHalf(ref cursor, part.Count, out isAfternoon),
            'K' => TryReadZone(ref cursor, out moment.Offset),
            'z' => TryReadOffset(ref cursor, part.Count, out moment.Offset),
            _ => cursor.TryTake(part.Literal),
        };
    }

    private static bool TryReadFraction(ref TextCursor cursor, int least, int most, out long ticks)
    {
        var start = cursor.Position;
        ticks = 0;
        if (!cursor.TryTakeDigits(least, most, out var digits))
            return false;
        ticks = digits;
        for (var written = cursor.Position - start; written < 7; written++)
            ticks *= 10;
        return true;
    }

    private static bool TryReadHalf(ref TextCursor cursor, int length, out bool? isAfternoon)
    {
        isAfternoon = cursor.Current is 'P' or 'p';
        return (cursor.TryTake('A') || cursor.TryTake('a') || cursor.TryTake('P') || cursor.TryTake('p'))
            && (length == 1 || cursor.TryTake('M') || cursor.TryTake('m'));
    }

    /// <summary>'Z', an offset, or nothing.</summary>
    private static bool TryReadZone(ref TextCursor cursor, out TimeSpan? offset)
    {
        offset = null;
        if (cursor.Current is '+' or '-')
            return TryReadOffset(ref cursor, 3, out offset);
        if (cursor.TryTake('Z'))
            offset = TimeSpan.Zero;
        return true;
    }

    private static bool TryReadOffset(ref TextCursor cursor, int length, out TimeSpan? offset)
    {
        offset = null;
        var isNegative = cursor.Current == '-';
        if (!cursor.TryTake('+') && !cursor.TryTake('-'))
            return false;
        if (!cursor.TryTakeDigits(length == 1 ? 1 : 2, 2, out var hours))
            return false;
        var minutes = 0;
        if (length == 3)
        {
            // .NET takes '+0800' for 'zzz' too, and has no other way to say it.
            cursor.TryTake(':');
            if (!cursor.TryTakeDigits(2, 2, out minutes) || minutes > 59)
                return false;
        }

        offset = TimeSpan.FromMinutes((isNegative ? -1 : 1) * ((hours * 60) + minutes));
        return true;
    }

    private static string? CheckHour(ref MomentParts moment, bool? isAfternoon)
    {
        if (isAfternoon is null)
            return null;
        if (moment.Hour is < 1 or > 12)
            return $"but there is no hour {moment.Hour} in half a day";
        moment.Hour = (moment.Hour % 12) + (isAfternoon.Value ? 12 : 0);
        return null;
    }

    private static string? CheckOffset(MomentParts moment) => moment.Offset is { } offset ? UtcOffset.FindFault(offset) : null;
}
