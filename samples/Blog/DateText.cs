using System.Globalization;

namespace Blog;

/// <summary>Dates as text that is the same in every language and on every machine.</summary>
internal static class DateText
{
    /// <summary>The day where the author was: <c>2022-08-24</c>.</summary>
    public static string ToDay(this DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToDay(DateTimeOffset)"/>
    public static string ToDay(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The exact moment as in RFC 3339: <c>2022-08-24T08:10:00+00:00</c>.</summary>
    public static string ToMoment(this DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
