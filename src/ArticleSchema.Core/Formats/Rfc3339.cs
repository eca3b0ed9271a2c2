namespace ArticleSchema.Core.Formats;

/// <summary>The strict dates and times of RFC 3339 §5.6, which JSON Schema's <c>date</c>, <c>time</c> and <c>date-time</c> ask for.</summary>
/// <remarks>What is valid and what .NET can hold are two questions: the year 0000 and the nanosecond are valid, and held by no type.</remarks>
internal static class Rfc3339
{
    private const string NotADate = "which is not a date like '2024-05-01'";
    private const string NotATime = "which is not a time of day with its offset like '08:10:00Z'";
    private const string NotADateTime = "which is not a date and time like '2024-05-01T08:10:00Z'";

    /// <summary>Reads <c>full-date</c>; the year is 0 to 9999.</summary>
    /// <returns>Null, or what is wrong, as a clause.</returns>
    public static string? ReadDate(string text, out int year, out int month, out int day)
    {
        var cursor = new TextCursor(text);
        var parts = default(MomentParts);
        var isDate = TryReadDate(ref cursor, ref parts) && cursor.IsAtEnd;
        (year, month, day) = (parts.Year, parts.Month, parts.Day);
        return isDate ? Calendar.FindDayFault(year, month, day) : NotADate;
    }

    /// <summary>What is wrong with a <c>full-time</c>, as a clause, or null.</summary>
    public static string? FindTimeFault(string text) => ReadTime(text, out _, out _);

    /// <summary>Reads a <c>full-time</c> as the time since midnight in UTC.</summary>
    /// <returns>False when it is not valid, is finer than a tick, or is a leap second, which no clock has a place for.</returns>
    public static bool TryReadTime(string text, out TimeSpan sinceMidnight)
    {
        sinceMidnight = default;
        if (ReadTime(text, out var parts, out var isExact) is not null || !isExact || parts.IsLeapSecond)
            return false;
        var ticks = new TimeSpan(parts.Hour, parts.Minute, parts.Second).Ticks + parts.Ticks - parts.Offset!.Value.Ticks;
        // In UTC it may be the day before or after.
        sinceMidnight = new TimeSpan((ticks + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);
        return true;
    }

    /// <summary>What is wrong with a <c>date-time</c>, as a clause, or null.</summary>
    public static string? FindDateTimeFault(string text) => ReadDateTime(text, out var parts, out _) ?? parts.FindFault();

    /// <summary>Reads a <c>date-time</c>. A leap second, 23:59:60 in UTC, is given as the second that follows; beyond offsets of 14:00 the same moment is given in UTC.</summary>
    /// <returns>False when it is not valid, lies outside the years 1 to 9999 in UTC, or is finer than a tick.</returns>
    public static bool TryReadDateTime(string text, out DateTimeOffset value)
    {
        value = default;
        return ReadDateTime(text, out var parts, out var isExact) is null && isExact && parts.Resolve(TimeSpan.Zero, out value) is null;
    }

    private static string? ReadTime(string text, out MomentParts parts, out bool isExact)
    {
        var cursor = new TextCursor(text);
        // Whether a second is a leap second depends on the time and the offset only, so any day will do.
        parts = new MomentParts { Year = 2000, Month = 1, Day = 1 };
        return ReadTime(ref cursor, NotATime, ref parts, out isExact) ?? parts.FindFault();
    }

    private static string? ReadDateTime(string text, out MomentParts parts, out bool isExact)
    {
        var cursor = new TextCursor(text);
        parts = default;
        isExact = true;
        if (!TryReadDate(ref cursor, ref parts))
            return NotADateTime;
        if (Calendar.FindDayFault(parts.Year, parts.Month, parts.Day) is { } fault)
            return fault;
        if (cursor.IsAtEnd)
            return "which has no time of day; write it like '2024-05-01T08:10:00Z'";
        // A blank instead of the T is what the note of §5.6 allows for the sake of readability.
        return cursor.TryTake('T') || cursor.TryTake('t') || cursor.TryTake(' ') ? ReadTime(ref cursor, NotADateTime, ref parts, out isExact) : NotADateTime;
    }

    private static bool TryReadDate(ref TextCursor cursor, ref MomentParts parts) =>
        cursor.TryTakeNumber(4, 4, out parts.Year) && cursor.TryTake('-') && cursor.TryTakeNumber(2, 2, out parts.Month) && cursor.TryTake('-') && cursor.TryTakeNumber(2, 2, out parts.Day);

    private static string? ReadTime(ref TextCursor cursor, string otherwise, ref MomentParts parts, out bool isExact)
    {
        isExact = true;
        if (!cursor.TryTakeNumber(2, 2, out parts.Hour) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out parts.Minute) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out parts.Second))
            return otherwise;
        if (cursor.TryTake('.') && !SecondFraction.TryRead(ref cursor, out parts.Ticks, out isExact))
            return otherwise;
        if (cursor.IsAtEnd)
            return "which has no offset from UTC; write 'Z' or one like '+08:00' behind it";
        return TryReadOffset(ref cursor, ref parts) && cursor.IsAtEnd ? null : "whose end is not an offset like 'Z' or '+08:00'";
    }

    private static bool TryReadOffset(ref TextCursor cursor, ref MomentParts parts)
    {
        parts.Offset = TimeSpan.Zero;
        if (cursor.TryTake('Z') || cursor.TryTake('z'))
            return true;
        var isNegative = cursor.Current == '-';
        if ((!cursor.TryTake('+') && !cursor.TryTake('-')) || !cursor.TryTakeNumber(2, 2, out var hours) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out var minutes))
            return false;
        parts.Offset = TimeSpan.FromMinutes((isNegative ? -1 : 1) * ((hours * 60) + minutes));
        return hours <= 23 && minutes <= 59;
    }
}
