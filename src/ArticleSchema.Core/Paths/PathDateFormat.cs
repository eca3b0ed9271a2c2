using System.Globalization;
using System.Text;

using Calendar = ArticleSchema.Core.Formats.Calendar;

namespace ArticleSchema.Core.Paths;

/// <summary>How a date is written in a path: the part of .NET's custom formats that says which day and time it is, invariant.</summary>
internal sealed class PathDateFormat
{
    private static readonly string[] s_specifiers = ["yyyy", "yy", "MMMM", "MMM", "MM", "M", "dd", "d", "HH", "H", "mm", "m", "ss", "s"];

    private readonly IReadOnlyList<string> _parts;

    private PathDateFormat(IReadOnlyList<string> parts) => _parts = parts;

    /// <summary>What is said of a format that there is not.</summary>
    public static string Expectation { get; } = $"a date format of {string.Join(", ", s_specifiers.Select(specifier => $"'{specifier}'"))} and what stands between them";

    /// <summary>How many segments of a path it ends, by the slashes of its own.</summary>
    public int Slashes => _parts.Sum(part => part[0] == '/' ? part.Length : 0);

    /// <summary>Reads a format such as <c>yyyy-MM-dd</c>; null where it has letters that say nothing.</summary>
    public static PathDateFormat? Parse(string format)
    {
        var parts = new List<string>();
        for (var at = 0; at < format.Length; at += parts[parts.Count - 1].Length)
        {
            var end = at + 1;
            while (end < format.Length && format[end] == format[at])
                end++;
            var run = format.Substring(at, end - at);
            if (char.IsLetter(format[at]) ? Array.IndexOf(s_specifiers, run) < 0 : format[at] is '\\' or '\'' or '"' or '%')
                return null;
            parts.Add(run);
        }

        return parts.Exists(part => char.IsLetter(part[0])) ? new PathDateFormat(parts) : null;
    }

    /// <summary>Writes a moment as it is where it was written, whatever its offset.</summary>
    public string Format(DateTimeOffset moment)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
            text.Append(Format(part, moment));
        return text.ToString();
    }

    private static string Format(string part, DateTimeOffset moment) => part switch
    {
        "yyyy" => Digits(moment.Year, 4),
        "yy" => Digits(moment.Year % 100, 2),
        "MMMM" => Calendar.MonthName(moment.Month),
        "MMM" => Calendar.MonthName(moment.Month).Substring(0, 3),
        "MM" or "M" => Digits(moment.Month, part.Length),
        "dd" or "d" => Digits(moment.Day, part.Length),
        "HH" or "H" => Digits(moment.Hour, part.Length),
        "mm" or "m" => Digits(moment.Minute, part.Length),
        "ss" or "s" => Digits(moment.Second, part.Length),
        _ => part,
    };

    private static string Digits(int number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
}
