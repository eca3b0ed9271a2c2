using System.Globalization;

namespace ArticleSchema.Core.Formats;

/// <summary>The Gregorian calendar, in words.</summary>
internal static class Calendar
{
    private static readonly DateTimeFormatInfo s_names = CultureInfo.InvariantCulture.DateTimeFormat;

    // Asked for its arrays, the framework gives a copy each time.
    private static readonly Names s_months = new(s_names.AbbreviatedMonthNames, s_names.MonthNames);
    private static readonly Names s_weekdays = new(s_names.AbbreviatedDayNames, s_names.DayNames);

    /// <summary>Why there is no such day in the years 0 to 9999, as a clause, or null when there is.</summary>
    public static string? FindDayFault(int year, int month, int day)
    {
        if (month is < 1 or > 12)
            return $"but there is no month {month}";
        // The year 0 of RFC 3339 repeats the year 400, as every year does.
        var days = DateTime.DaysInMonth(year == 0 ? 400 : year, month);
        return day >= 1 && day <= days ? null : $"but {MonthName(month)} {year:0000} has {days} days";
    }

    /// <summary>Why there is no such time of day, as a clause, or null when there is.</summary>
    public static string? FindTimeFault(int hour, int minute, int second)
    {
        if (hour == 24)
            return "but there is no hour 24; midnight is 00:00 of the day that begins";
        if (hour > 23)
            return $"but there is no hour {hour}";
        if (minute > 59)
            return $"but there is no minute {minute}";
        return second > 59 ? $"but there is no second {second}" : null;
    }

    /// <summary>The English name of a month, 1 to 12.</summary>
    public static string MonthName(int month) => s_names.GetMonthName(month);

    /// <summary>The month of an abbreviated or full English name, or 0.</summary>
    public static int FindMonth(string name) => FindName(name, s_months) + 1;

    /// <summary>The weekday of an abbreviated or full English name, or null.</summary>
    public static DayOfWeek? FindWeekday(string name) =>
        FindName(name, s_weekdays) is >= 0 and var index ? (DayOfWeek)index : null;

    /// <summary>Steps over the name of a month, in full or its first three letters, and gives its number; 0 when there is none.</summary>
    public static int TakeMonth(ref TextCursor cursor, bool isFull) => TakeName(ref cursor, isFull ? s_months.Full : s_months.Abbreviated) + 1;

    /// <summary>Steps over the name of a weekday, in full or its first three letters; null when there is none.</summary>
    public static DayOfWeek? TakeWeekday(ref TextCursor cursor, bool isFull) =>
        TakeName(ref cursor, isFull ? s_weekdays.Full : s_weekdays.Abbreviated) is >= 0 and var index ? (DayOfWeek)index : null;

    private static int TakeName(ref TextCursor cursor, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            // The arrays of months have an empty thirteenth entry.
            if (names[i].Length > 0 && cursor.TryTake(names[i]))
                return i;
        }

        return -1;
    }

    private static int FindName(string name, Names names)
    {
        for (var i = 0; i < names.Full.Length; i++)
        {
            // The arrays of months have an empty thirteenth entry.
            if (names.Full[i].Length > 0 && (string.Equals(name, names.Full[i], StringComparison.OrdinalIgnoreCase) || string.Equals(name, names.Abbreviated[i], StringComparison.OrdinalIgnoreCase)))
                return i;
        }

        return -1;
    }

    private sealed record Names(string[] Abbreviated, string[] Full);
}
