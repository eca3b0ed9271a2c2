namespace ArticleSchema.Core.Formats;

/// <summary>What a reader of dates has found in a text, part by part, and the moment that the parts are together.</summary>
internal struct MomentParts
{
    public const string BeyondTheCalendar = "which lies beyond the years 1 to 9999 in UTC";

    // What DateTimeOffset holds; no place on earth is further from UTC.
    private static readonly TimeSpan s_greatestOffset = TimeSpan.FromHours(14);

    public int Year;
    public int Month;
    public int Day;
    public int Hour;
    public int Minute;
    public int Second;

    /// <summary>The fraction of the second, in ticks.</summary>
    public long Ticks;

    /// <summary>The offset from UTC, or null when the text gives none.</summary>
    public TimeSpan? Offset;

    /// <summary>The weekday, or null when the text gives none.</summary>
    public DayOfWeek? Weekday;

    /// <summary>Whether the second is one that only some days have.</summary>
    public readonly bool IsLeapSecond => Second == 60;

    /// <summary>Why there is no such day, time or weekday, as a clause, or null; whether the moment can be held is another question.</summary>
    public readonly string? FindFault()
    {
        if ((Calendar.FindDayFault(Year, Month, Day) ?? Calendar.FindTimeFault(Hour, Minute, IsLeapSecond ? 59 : Second)) is { } fault)
            return fault;
        if (Weekday is { } weekday && Year > 0 && new DateTime(Year, Month, Day).DayOfWeek is var actual && weekday != actual)
            return $"but {Day} {Calendar.MonthName(Month)} {Year} is a {actual}";
        // One day more or less makes no difference to the time of day and keeps it from becoming negative.
        var minuteInUtc = (Hour * 60) + Minute + (24 * 60) - (int)(Offset ?? TimeSpan.Zero).TotalMinutes;
        return IsLeapSecond && minuteInUtc % (24 * 60) != (24 * 60) - 1 ? "but a leap second can only be the last second of a day in UTC" : null;
    }

    /// <summary>Puts the parts together.</summary>
    /// <param name="defaultOffset">The offset where the text gives none.</param>
    /// <param name="moment">The moment with its offset, or in UTC when the offset is greater than <see cref="DateTimeOffset"/> holds; a leap second is the second that follows.</param>
    /// <returns>Null, or why there is no such moment, as a clause.</returns>
    public string? Resolve(TimeSpan defaultOffset, out DateTimeOffset moment)
    {
        moment = default;
        Offset ??= defaultOffset;
        if (FindFault() is { } fault)
            return fault;
        if (Year == 0)
            return "but there is no year 0";
        // The clock has no place for a leap second and its fractions; the second after it is the nearest that comes no sooner.
        var local = new DateTime(Year, Month, Day).Ticks + new TimeSpan(Hour, Minute, Second).Ticks + (IsLeapSecond ? 0 : Ticks);
        var utc = local - Offset.Value.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks || local < 0 || local > DateTime.MaxValue.Ticks)
            return BeyondTheCalendar;
        moment = Offset.Value.Duration() <= s_greatestOffset ? new DateTimeOffset(local, Offset.Value) : new DateTimeOffset(utc, TimeSpan.Zero);
        return null;
    }
}
