using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleSchema.Core.Formats;

/// <summary>What to write instead of a moment that <see cref="TimestampReader"/> refuses; where it may be read in two ways, both.</summary>
internal static class TimestampAdvice
{
    private const string NotADate = "which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'";
    private const int MaxLength = 60;

    // What RFC 2822 §4.3 and custom make of the names.
    private static readonly Dictionary<string, string> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["JST"] = "+09:00",
    };

    private static readonly (Regex Shape, Func<Match, string?> Advise)[] s_advice =
    [
        (Shape("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?![0-9])"), match => NameDayOrders(match, Number(match, 1), Number(match, 2), Number(match, 3))),
        (Shape("([0-9]{4})[-/._年 ]([0-9]{1,2})[-/._月 ]([0-9]{1,2})(?![0-9])"), match => Write(match, "which is not a date that is read", Number(match, 1), Number(match, 2), Number(match, 3))),
        (Shape("([0-9]{4})([0-9]{2})([0-9]{2})(?=$|[T _])"), match => Write(match, "which has no '-' between year, month and day", Number(match, 1), Number(match, 2), Number(match, 3))),
        (Shape("(?:[0-9]{4}|[0-9]{4}年)$"), _ => "which has neither month nor day; write them like '2024-05-01'"),
        (Shape("[0-9]{4}[-/._年 ][0-9]{1,2}月?$"), _ => "which has no day; write it like '2024-05-01'"),
        (Shape("(?:[0-9]{9,10}|[0-9]{13})$"), _ => "which looks like the time since 1970; write it like '2024-05-01T08:10:00Z', or let the schema say 'x-date-format'"),
        (Shape("[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}(?![0-9])"), _ => "whose year has no four digits; write it like '2024-05-01'"),
        (Shape("[0-9]{5,}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"), _ => "but years go from 1 to 9999"),
        (Shape("(?:[A-Za-z]{3,9},?[ \t]+)?([A-Za-z]{3,9})\\.?[ \t]+([0-9]{1,2})(?:st|nd|rd|th)?,?[ \t]+([0-9]{4})(?![0-9:])"), match => NameMonth(match, "which is not in the order that is read", month: 1, day: 2)),
        (Shape("(?:[A-Za-z]{3,9},?[ \t]+)?([0-9]{1,2})(?:st|nd|rd|th|\\.)?[- \t]+(?:of[ \t]+)?([A-Za-z]{3,9})\\.?,?[- \t]+([0-9]{4})(?![0-9:])"), match => NameMonth(match, match.Value.Contains('-') ? "which has '-' around the name of its month" : "which is not a date that is read", month: 2, day: 1)),
        (Shape("(?:[A-Za-z]{3,9},?[ \t]+)?[0-9]{1,2}[- \t]+[A-Za-z]{3,9}[- \t]+[0-9]{2}(?![0-9])"), _ => "whose year has no four digits; write it like '2024-05-01'"),
        (Shape("[0-9]{1,2}[ \t]+(\\p{L}{1,20})[ \t]+[0-9]{4}(?![0-9:])"), match => NotAMonth(match.Groups[1].Value)),
    ];

    private static readonly Regex s_time = Shape("[T_日 \t]*(?:(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}(?:[.,][0-9]+)?))?|(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2}(?:[.,][0-9]+)?)?)(?![0-9])");

    private static readonly Regex s_halfOfDay = Shape("(?:a\\.?m\\.?|p\\.?m\\.?)(?![A-Za-z])");

    private static readonly Regex s_offsetBehindName = Shape("(?:UTC|GMT)[+-][0-9]");

    /// <summary>What to write instead of a text whose date is not read, as a clause.</summary>
    public static string For(string text)
    {
        if (text.Length > MaxLength)
            return NotADate;
        foreach (var (shape, advise) in s_advice)
        {
            if (shape.Match(text) is { Success: true } match && advise(match) is { } advice)
                return advice;
        }

        return NotADate;
    }

    /// <summary>What to write instead of what stands behind the time of day, as a clause.</summary>
    public static string ForOffset(string end, int hour)
    {
        if (string.Equals(end, "CST", StringComparison.OrdinalIgnoreCase))
            return "whose 'CST' may be '-06:00' or '+08:00'; write the one that is meant";
        if (s_zones.TryGetValue(end, out var zone))
            return $"whose '{end}' is not an offset; write '{zone}'";
        if (s_halfOfDay.IsMatch(end))
            return hour is < 1 or > 12 ? "which has the half of the day beside an hour that counts to 24" : "whose hour counts to 12; write it from 00 to 23";
        if (s_offsetBehindName.IsMatch(end))
            return "whose offset must stand without 'UTC' or 'GMT', like '+08:00'";
        return end.IndexOf('(') > 0 && end.Length <= MaxLength ? $"whose '{end.Substring(end.IndexOf('('))}' at the end is not read" : UtcOffset.NotAnOffset;
    }

    private static string NameDayOrders(Match match, int first, int second, int year)
    {
        var dayFirst = ToDate(year, second, first);
        var monthFirst = ToDate(year, first, second);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
            return $"which may be {dayFirst} or {monthFirst}; write the one that is meant";
        if (dayFirst is null && monthFirst is null && first > 12 && second > 12 && first != second)
            return $"but there is no month {first}, nor a month {second}";
        // The reading whose month there is, if only one is, says what is wrong with the day.
        var isDayFirst = dayFirst is not null || (monthFirst is null && first is < 1 or > 12);
        return Write(match, "which has no year in front", year, isDayFirst ? second : first, isDayFirst ? first : second);
    }

    private static string? NameMonth(Match match, string why, int month, int day) =>
        Calendar.FindMonth(match.Groups[month].Value) is > 0 and var number ? Write(match, why, Number(match, 3), number, Number(match, day)) : NotAMonth(match.Groups[month].Value);

    private static string? NotAMonth(string name) => Calendar.FindMonth(name) > 0 ? null : $"but '{name}' is not the name of a month";

    private static string Write(Match match, string why, int year, int month, int day) =>
        ToDate(year, month, day) is { } date ? $"{why}; write {WithTime(date, match.Result("$'"))}" : Calendar.FindDayFault(year, month, day)!;

    /// <summary>A date with the time that was written behind it; where that is not understood, the date is all that advice is given for.</summary>
    private static string WithTime(string date, string rest)
    {
        if (rest is "" or "日")
            return date;
        if (s_time.Match(rest) is { Success: true } time)
        {
            var second = time.Groups["second"] is { Success: true } group ? $":{group.Value}" : "";
            var moment = $"{date}T{time.Groups["hour"].Value.PadLeft(2, '0')}:{time.Groups["minute"].Value}{second}{time.Result("$'").TrimStart()}";
            if (TimestampReader.Read(moment, TimeSpan.Zero, out _) is null)
                return moment;
        }

        return $"the date as {date}";
    }

    private static string? ToDate(int year, int month, int day) => Calendar.FindDayFault(year, month, day) is null ? $"{year:0000}-{month:00}-{day:00}" : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Regex Shape(string pattern) => new("^" + pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
