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

    /// <summary>Puts the parts together.</summary>
    /// <param name="defaultOffset">The offset where the text gives none.</param>
    /// <param name="moment">The moment with its offset, or in UTC when the offset is greater than <see cref="DateTimeOffset"/> holds; a leap second is the second that follows.</param>
    /// <returns>Null, or why there is no such moment, as a clause.</returns>
    public readonly string? Resolve(TimeSpan defaultOffset, out DateTimeOffset moment)
    {
        moment = default;
        var isLeapSecond = Second == 60;
        if ((Calendar.FindDayFault(Year, Month, Day) ?? Calendar.FindTimeFault(Hour, Minute, isLeapSecond ? 59 : Second)) is { } fault)
            return fault;
        var date = new DateTime(Year, Month, Day);
        if (Weekday is { } weekday && weekday != date.DayOfWeek)
            return $"but {Day} {Calendar.MonthName(Month)} {Year} is a {date.DayOfWeek}";

        var offset = Offset ?? defaultOffset;
        var second = date.Ticks + new TimeSpan(Hour, Minute, isLeapSecond ? 59 : Second).Ticks;
        if (isLeapSecond && (second + TimeSpan.TicksPerSecond - offset.Ticks) % TimeSpan.TicksPerDay != 0)
            return "but a leap second can only be the last second of a day in UTC";
        // The clock has no place for a leap second and its fractions; the second after it is the nearest that comes no sooner.
        var local = isLeapSecond ? second + TimeSpan.TicksPerSecond : second + Ticks;
        var utc = local - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks)
            return BeyondTheCalendar;
        moment = offset.Duration() <= s_greatestOffset ? new DateTimeOffset(local, offset) : new DateTimeOffset(utc, TimeSpan.Zero);
        return null;
    }
}
