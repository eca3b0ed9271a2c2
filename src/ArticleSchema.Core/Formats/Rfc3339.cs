namespace ArticleSchema.Core.Formats;

/// <summary>The strict dates and times of RFC 3339 §5.6, which JSON Schema's <c>date</c> and <c>date-time</c> ask for.</summary>
public static class Rfc3339
{
    private const string NotADate = "which is not a date like '2024-05-01'";
    private const string NotADateTime = "which is not a date and time like '2024-05-01T08:10:00Z'";

    /// <summary>Reads <c>full-date</c>.</summary>
    /// <returns>Null, or what is wrong, as a clause.</returns>
    public static string? ReadDate(string text, out int year, out int month, out int day)
    {
        var cursor = new TextCursor(text);
        var fault = ReadDate(ref cursor, NotADate, out year, out month, out day);
        return fault ?? (cursor.IsAtEnd ? null : NotADate);
    }

    /// <summary>Reads <c>date-time</c>. A leap second, 23:59:60 in UTC, is one; it is given as the second that follows.</summary>
    /// <returns>Null, or what is wrong, as a clause.</returns>
    public static string? ReadDateTime(string text, out DateTimeOffset value)
    {
        value = default;
        var cursor = new TextCursor(text);
        if (ReadDate(ref cursor, NotADateTime, out var year, out var month, out var day) is { } dateFault)
            return dateFault;
        // A blank instead of the T is what the note of §5.6 allows for the sake of readability.
        if (!cursor.TryTake('T') && !cursor.TryTake('t') && !cursor.TryTake(' '))
            return NotADateTime;
        if (!cursor.TryTakeNumber(2, 2, out var hour) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out var minute) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out var second))
            return NotADateTime;
        if (!TryReadFraction(ref cursor, out var ticks) || !TryReadOffset(ref cursor, out var offset) || !cursor.IsAtEnd)
            return NotADateTime;
        var isLeapSecond = second == 60;
        if (Calendar.FindTimeFault(hour, minute, isLeapSecond ? 59 : second) is { } timeFault)
            return timeFault;

        var local = new DateTime(year, month, day, hour, minute, isLeapSecond ? 59 : second).AddTicks(ticks);
        var utc = local.Ticks - offset.Ticks;
        if (isLeapSecond && (utc - ticks) % TimeSpan.TicksPerDay != TimeSpan.TicksPerDay - TimeSpan.TicksPerSecond)
            return "but a leap second can only be the last second of a day in UTC";
        return TryCreate(local.Ticks + (isLeapSecond ? TimeSpan.TicksPerSecond - ticks : 0), offset, out value) ? null : "which lies beyond the years 1 to 9999 in UTC";
    }

    private static string? ReadDate(ref TextCursor cursor, string otherwise, out int year, out int month, out int day)
    {
        (month, day) = (0, 0);
        return cursor.TryTakeNumber(4, 4, out year) && cursor.TryTake('-') && cursor.TryTakeNumber(2, 2, out month) && cursor.TryTake('-') && cursor.TryTakeNumber(2, 2, out day)
            ? Calendar.FindDayFault(year, month, day)
            : otherwise;
    }

    private static bool TryReadFraction(ref TextCursor cursor, out long ticks)
    {
        ticks = 0;
        if (!cursor.TryTake('.'))
            return true;
        var start = cursor.Position;
        for (var unit = TimeSpan.TicksPerSecond; cursor.Current is >= '0' and <= '9'; cursor.Position++)
            ticks += (unit /= 10) * (cursor.Current - '0');
        return cursor.Position > start;
    }

    private static bool TryReadOffset(ref TextCursor cursor, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (cursor.TryTake('Z') || cursor.TryTake('z'))
            return true;
        var isNegative = cursor.Current == '-';
        if ((!cursor.TryTake('+') && !cursor.TryTake('-')) || !cursor.TryTakeNumber(2, 2, out var hours) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out var minutes))
            return false;
        offset = TimeSpan.FromMinutes((isNegative ? -1 : 1) * ((hours * 60) + minutes));
        return hours <= 23 && minutes <= 59;
    }

    // RFC 3339 allows offsets up to 23:59; DateTimeOffset goes to 14:00, so beyond that the same moment is given in UTC.
    private static bool TryCreate(long localTicks, TimeSpan offset, out DateTimeOffset value)
    {
        var utc = localTicks - offset.Ticks;
        value = default;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks || localTicks > DateTime.MaxValue.Ticks)
            return false;
        value = Math.Abs(offset.TotalHours) <= 14 ? new DateTimeOffset(localTicks, offset) : new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }
}
