namespace ArticleSchema.Core.Formats;

/// <summary><c>unix-s</c> and <c>unix-ms</c>: the seconds or milliseconds since 1970 in UTC, with or without a fraction.</summary>
internal sealed class UnixTimeFormat(string pattern, long ticksPerUnit) : ExactTimestampFormat(pattern)
{
    private const int MaxDigits = 18;
    private static readonly long s_epoch = new DateTime(1970, 1, 1).Ticks;

    private string Units => ticksPerUnit == TimeSpan.TicksPerSecond ? "seconds" : "milliseconds";

    public override bool IsCount => true;

    public override bool TryRead(string text, TimeSpan defaultOffset, out DateTimeOffset value, out string? fault)
    {
        value = default;
        fault = ReadTicks(text.Trim(), out var ticks);
        if (fault is null)
            value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return fault is null;
    }

    private string? ReadTicks(string text, out long ticks)
    {
        ticks = 0;
        var notACount = $"which is not a number of {Units} since 1970";
        var cursor = new TextCursor(text);
        var isNegative = cursor.TryTake('-');
        var digits = cursor.TakeDigits();
        if (digits.Length == 0)
            return notACount;
        var fraction = "";
        if (cursor.TryTake('.') && (fraction = cursor.TakeDigits()).Length == 0)
            return notACount;
        if (!cursor.IsAtEnd)
            return notACount;

        digits = digits.TrimStart('0');
        if (!TryScale(fraction, out var rest))
            return SecondFraction.TooFine;
        // Far more digits than any year takes would not fit the sum either.
        var count = digits.Length is 0 or > MaxDigits ? 0 : long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        if (digits.Length > MaxDigits || count > DateTime.MaxValue.Ticks / ticksPerUnit)
            return Beyond(digits);
        ticks = s_epoch + ((isNegative ? -1 : 1) * ((count * ticksPerUnit) + rest));
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? Beyond(digits) : null;
    }

    private string Beyond(string digits) => ticksPerUnit == TimeSpan.TicksPerSecond && digits.Length is 13 or 14
        ? $"{MomentParts.BeyondTheCalendar} when it counts seconds; it looks like milliseconds ('unix-ms')"
        : MomentParts.BeyondTheCalendar;

    /// <summary>The ticks of a fraction of a unit; false when they are not whole.</summary>
    private bool TryScale(string fraction, out long ticks)
    {
        ticks = 0;
        var unit = ticksPerUnit;
        foreach (var digit in fraction)
        {
            unit /= 10;
            if (unit == 0 && digit != '0')
                return false;
            ticks += unit * (digit - '0');
        }

        return true;
    }
}
