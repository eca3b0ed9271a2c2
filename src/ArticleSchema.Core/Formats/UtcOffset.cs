namespace ArticleSchema.Core.Formats;

/// <summary>The difference between a local time and UTC as people write it: <c>Z</c>, <c>UTC</c>, <c>+8</c>, <c>+08</c>, <c>+0800</c>, <c>+08:00</c>.</summary>
internal static class UtcOffset
{
    internal const string NotAnOffset = "whose end is not an offset like 'Z' or '+08:00'";

    private static readonly string[] s_zero = ["Z", "UTC", "GMT", "UT"];

    /// <summary>Reads an offset that is the whole text, as <c>x-time-zone</c> gives it.</summary>
    public static bool TryRead(string text, out TimeSpan offset)
    {
        var cursor = new TextCursor(text);
        return Read(ref cursor, out offset) is null && cursor.IsAtEnd;
    }

    /// <summary>Reads an offset in a longer text, or says what is wrong.</summary>
    internal static string? Read(ref TextCursor cursor, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        foreach (var zero in s_zero)
        {
            if (cursor.TryTakeWord(zero))
                return null;
        }

        var isNegative = cursor.Current == '-';
        if (!cursor.TryTake('+') && !cursor.TryTake('-'))
            return NotAnOffset;
        var minutes = 0;
        if (cursor.TryTakeNumber(4, 4, out var hours))
            (hours, minutes) = (hours / 100, hours % 100);
        else if (!cursor.TryTakeNumber(1, 2, out hours) || (cursor.TryTake(':') && !cursor.TryTakeNumber(2, 2, out minutes)))
            return NotAnOffset;
        if (minutes > 59)
            return $"but there is no minute {minutes} in an offset";
        offset = TimeSpan.FromMinutes((isNegative ? -1 : 1) * ((hours * 60) + minutes));
        return FindFault(offset);
    }

    /// <summary>Why a difference is none between a place on earth and UTC, or null.</summary>
    internal static string? FindFault(TimeSpan offset) => offset.Duration() > TimeSpan.FromHours(14) ? "but offsets from UTC go up to 14:00" : null;
}
