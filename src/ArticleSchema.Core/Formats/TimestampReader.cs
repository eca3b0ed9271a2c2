namespace ArticleSchema.Core.Formats;

/// <summary>Reads a moment as people write it, exactly: what is not in this table is refused with advice, never guessed.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Dates with <c>-</c> or <c>/</c>, the year first in four digits, months and days of one or two (<c>2024-05-01</c>, <c>2024/5/1</c>).</item>
/// <item>Then perhaps <c>T</c>, <c>t</c> or blanks and a time of one or two digits for the hour, two for the rest; seconds, and a fraction behind <c>.</c> or <c>,</c>, at will.</item>
/// <item>Then perhaps an offset as <see cref="UtcOffset"/> reads it, up to 14:00, with or without blanks before it.</item>
/// <item>Dates of RFC 1123 and RFC 2822 (<c>Wed, 24 Aug 2022</c>), whose weekday may be left out, with the same times and offsets. Names of zones other than
/// <c>GMT</c>, <c>UTC</c>, <c>UT</c> and <c>Z</c> are refused even where RFC 2822 §4.3 knows them: <c>CST</c> is Chicago to some and Shanghai to others.</item>
/// <item>The leap second 23:59:60 in UTC is the second that follows.</item>
/// <item>A fraction finer than a tick, 0.1 µs, is refused unless what is cut off is zeros.</item>
/// </list>
/// A date without a time is midnight; a moment without an offset has the one that the caller names.
/// </remarks>
internal static class TimestampReader
{
    private const string NotATime = "whose time of day is not like '08:10' or '08:10:00'";

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text; blanks around it do not count.</param>
    /// <param name="defaultOffset">The offset where the text gives none.</param>
    /// <param name="timestamp">The moment, with the offset that was written.</param>
    /// <returns>Null, or what is wrong, as a clause that follows "'date' is '…', ".</returns>
    public static string? Read(string text, TimeSpan defaultOffset, out DateTimeOffset timestamp)
    {
        timestamp = default;
        text = text.Trim();
        var cursor = new TextCursor(text);
        var parts = default(MomentParts);
        if (!TryReadNumericDate(ref cursor, ref parts) && !TryReadNamedDate(ref cursor, ref parts))
            return TimestampAdvice.For(text);
        // The day first: it is what people get wrong, and what they look at.
        return Calendar.FindDayFault(parts.Year, parts.Month, parts.Day)
            ?? ReadTimeAndOffset(text, ref cursor, ref parts)
            ?? parts.Resolve(defaultOffset, out timestamp);
    }

    private static bool TryReadNumericDate(ref TextCursor cursor, ref MomentParts parts)
    {
        var start = cursor.Position;
        var separator = '\0';
        if (cursor.TryTakeNumber(4, 4, out parts.Year))
            separator = cursor.Current;
        if (separator is '-' or '/' && cursor.TryTake(separator) && cursor.TryTakeNumber(1, 2, out parts.Month) && cursor.TryTake(separator) && cursor.TryTakeNumber(1, 2, out parts.Day) && EndsDate(cursor.Current))
            return true;
        cursor.Position = start;
        return false;
    }

    private static bool TryReadNamedDate(ref TextCursor cursor, ref MomentParts parts)
    {
        if (cursor.TakeLetters() is { Length: > 0 } weekday)
        {
            parts.Weekday = Calendar.FindWeekday(weekday);
            if (parts.Weekday is null)
                return false;
            cursor.TryTake(',');
            cursor.TakeBlanks();
        }

        return cursor.TryTakeNumber(1, 2, out parts.Day) && cursor.TakeBlanks() > 0
            && (parts.Month = Calendar.FindMonth(cursor.TakeLetters())) > 0
            && cursor.TakeBlanks() > 0 && cursor.TryTakeNumber(4, 4, out parts.Year) && EndsDate(cursor.Current);
    }

    private static bool EndsDate(char next) => next is '\0' or ' ' or '\t' or 'T' or 't';

    private static string? ReadTimeAndOffset(string text, ref TextCursor cursor, ref MomentParts parts)
    {
        if (cursor.IsAtEnd)
            return null;
        if (!cursor.TryTake('T') && !cursor.TryTake('t'))
            cursor.TakeBlanks();
        if (!cursor.TryTakeNumber(1, 2, out parts.Hour) || !cursor.TryTake(':') || !cursor.TryTakeNumber(2, 2, out parts.Minute))
            return NotATime;
        if (cursor.TryTake(':'))
        {
            if (!cursor.TryTakeNumber(2, 2, out parts.Second))
                return NotATime;
            if (cursor.TryTake('.') || cursor.TryTake(','))
            {
                if (!SecondFraction.TryRead(ref cursor, out parts.Ticks, out var isExact))
                    return "whose fraction of a second has no digits";
                if (!isExact)
                    return SecondFraction.TooFine;
            }
        }

        cursor.TakeBlanks();
        return ReadOffset(text, ref cursor, ref parts);
    }

    private static string? ReadOffset(string text, ref TextCursor cursor, ref MomentParts parts)
    {
        if (cursor.IsAtEnd)
            return null;
        var start = cursor.Position;
        var fault = UtcOffset.Read(ref cursor, out var offset);
        parts.Offset = offset;
        return fault == UtcOffset.NotAnOffset || (fault is null && !cursor.IsAtEnd) ? TimestampAdvice.ForOffset(text.Substring(start), parts.Hour) : fault;
    }
}
