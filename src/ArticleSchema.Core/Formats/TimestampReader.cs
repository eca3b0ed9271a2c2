namespace ArticleSchema.Core.Formats;

/// <summary>Reads a moment as people write it, exactly: what is not in the table of design §3 is refused, never guessed.</summary>
/// <remarks>
/// Taken are RFC 3339 and ISO 8601 calendar dates with <c>-</c> or <c>/</c>, one- or two-digit months, days and hours, <c>T</c>
/// or blanks before the time, seconds and a fraction at will, and the offsets <c>Z</c>, <c>UTC</c>, <c>GMT</c>, <c>+8</c>,
/// <c>+08</c>, <c>+0800</c>, <c>+08:00</c>; and the dates of RFC 1123 and RFC 2822 (<c>Wed, 24 Aug 2022 08:10:00 GMT</c>).
/// A date without a time is midnight; a moment without an offset has the one that the caller names.
/// </remarks>
public static class TimestampReader
{
    private static readonly string[] s_zeroOffsets = ["Z", "UTC", "GMT", "UT"];

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text; blanks around it do not count.</param>
    /// <param name="defaultOffset">The offset where the text gives none.</param>
    /// <param name="timestamp">The moment, with the offset that was written.</param>
    /// <returns>Null, or what is wrong, as a clause that follows "'date' is '…', ".</returns>
    public static string? Read(string text, TimeSpan defaultOffset, out DateTimeOffset timestamp)
    {
        timestamp = default;
        var cursor = new TextCursor(text.Trim());
        var parts = default(Parts);
        var fault = cursor.Current is >= '0' and <= '9' && LooksNumeric(text)
            ? ReadNumericDate(ref cursor, ref parts)
            : ReadNamedDate(ref cursor, ref parts);
        fault ??= Calendar.FindDayFault(parts.Year, parts.Month, parts.Day);
        fault ??= ReadTimeAndOffset(ref cursor, ref parts);
        if (fault is not null)
            return fault;

        var date = new DateTime(parts.Year, parts.Month, parts.Day);
        if (parts.Weekday is { } weekday && weekday != date.DayOfWeek)
            return $"but {parts.Day} {Calendar.MonthName(parts.Month)} {parts.Year} is a {date.DayOfWeek}";

        var local = date.AddHours(parts.Hour).AddMinutes(parts.Minute).AddSeconds(parts.Second).AddTicks(parts.Ticks);
        var offset = parts.Offset ?? defaultOffset;
        if ((offset > TimeSpan.Zero && local.Ticks < offset.Ticks) || (offset < TimeSpan.Zero && DateTime.MaxValue.Ticks - local.Ticks < -offset.Ticks))
            return "which lies beyond the years 1 to 9999 in UTC";
        timestamp = new DateTimeOffset(local, offset);
        return null;
    }

    // 'Wed, 24 Aug 2022' may go without its weekday, and then begins with a digit too.
    private static bool LooksNumeric(string text)
    {
        var at = 0;
        text = text.TrimStart();
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at < text.Length ? text[at] is not ' ' : true;
    }

    private static string? ReadNumericDate(ref TextCursor cursor, ref Parts parts)
    {
        if (!cursor.TryTakeNumber(1, 4, out var first))
            return NotADate;
        var digits = cursor.Position;
        var separator = cursor.Current;
        if (separator is not ('-' or '/' or '.'))
            return NotADate;
        cursor.Position++;
        if (!cursor.TryTakeNumber(1, 2, out var second) || !cursor.TryTake(separator))
            return NotADate;
        if (digits <= 2)
            return cursor.TryTakeNumber(4, 4, out var year) ? RefuseDayOrder(first, second, year) : NotADate;
        if (digits != 4 || separator == '.' || !cursor.TryTakeNumber(1, 2, out var day))
            return NotADate;
        (parts.Year, parts.Month, parts.Day) = (first, second, day);
        return null;
    }

    private static string RefuseDayOrder(int first, int second, int year)
    {
        var dayFirst = Calendar.FindDayFault(year, second, first) is null ? $"{year:0000}-{second:00}-{first:00}" : null;
        var monthFirst = Calendar.FindDayFault(year, first, second) is null ? $"{year:0000}-{first:00}-{second:00}" : null;
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
            return $"which may be {dayFirst} or {monthFirst}; write the one that is meant";
        return (dayFirst ?? monthFirst) is { } only ? $"which has no year in front; write {only}" : NotADate;
    }

    private static string? ReadNamedDate(ref TextCursor cursor, ref Parts parts)
    {
        var weekday = cursor.TakeLetters();
        if (weekday.Length > 0)
        {
            parts.Weekday = Calendar.FindWeekday(weekday);
            if (parts.Weekday is null)
                return NotADate;
            cursor.TryTake(',');
            cursor.TakeBlanks();
        }

        if (!cursor.TryTakeNumber(1, 2, out parts.Day) || cursor.TakeBlanks() == 0)
            return NotADate;
        var month = cursor.TakeLetters();
        parts.Month = Calendar.FindMonth(month);
        if (parts.Month == 0)
            return month.Length == 0 ? NotADate : $"but '{month}' is not the name of a month";
        return cursor.TakeBlanks() > 0 && cursor.TryTakeNumber(4, 4, out parts.Year) ? null : NotADate;
    }

    private static string? ReadTimeAndOffset(ref TextCursor cursor, ref Parts parts)
    {
        if (cursor.IsAtEnd)
            return null;
        if (!cursor.TryTake('T') && !cursor.TryTake('t') && cursor.TakeBlanks() == 0)
            return NotADate;
        if (!cursor.TryTakeNumber(1, 2, out parts.Hour) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out parts.Minute))
            return "whose time of day is not like '08:10' or '08:10:00'";
        if (cursor.TryTake(':') && !cursor.TryTakeNumber(2, 2, out parts.Second))
            return "whose time of day is not like '08:10' or '08:10:00'";
        if (cursor.Current == '.' && !TryReadFraction(ref cursor, ref parts))
            return "whose fraction of a second has no digits";
        cursor.TakeBlanks();
        return Calendar.FindTimeFault(parts.Hour, parts.Minute, parts.Second) ?? ReadOffset(ref cursor, ref parts);
    }

    private static bool TryReadFraction(ref TextCursor cursor, ref Parts parts)
    {
        cursor.Position++;
        var unit = TimeSpan.TicksPerSecond;
        var start = cursor.Position;
        for (; cursor.Current is >= '0' and <= '9'; cursor.Position++)
        {
            // A tick is the finest that can be kept.
            unit /= 10;
            parts.Ticks += unit * (cursor.Current - '0');
        }

        return cursor.Position > start;
    }

    private static string? ReadOffset(ref TextCursor cursor, ref Parts parts)
    {
        if (cursor.IsAtEnd)
            return null;
        foreach (var zero in s_zeroOffsets)
        {
            if (!cursor.TryTakeWord(zero))
                continue;
            parts.Offset = TimeSpan.Zero;
            return cursor.IsAtEnd ? null : NotAnOffset;
        }

        var isNegative = cursor.Current == '-';
        if (!cursor.TryTake('+') && !cursor.TryTake('-'))
            return NotAnOffset;
        var minutes = 0;
        if (cursor.TryTakeNumber(4, 4, out var hours))
            (hours, minutes) = (hours / 100, hours % 100);
        else if (!cursor.TryTakeNumber(1, 2, out hours) || (cursor.TryTake(':') && !cursor.TryTakeNumber(2, 2, out minutes)))
            return NotAnOffset;
        if (!cursor.IsAtEnd)
            return NotAnOffset;
        if (minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return "but offsets from UTC go up to 14:00";
        parts.Offset = TimeSpan.FromMinutes((isNegative ? -1 : 1) * ((hours * 60) + minutes));
        return null;
    }

    private const string NotADate = "which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'";
    private const string NotAnOffset = "whose end is not an offset like 'Z' or '+08:00'";

    private struct Parts
    {
        public int Year;
        public int Month;
        public int Day;
        public int Hour;
        public int Minute;
        public int Second;
        public long Ticks;
        public TimeSpan? Offset;
        public DayOfWeek? Weekday;
    }
}
