using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>--today DATE</c>: the day that schemas call <c>now</c>. The clock is never asked, so that a check comes to the same whenever it runs.</summary>
internal static class DayOption
{
    /// <summary>The option; without it, nothing is checked against the day.</summary>
    public static Option<DateTime?> Create() => new("--today")
    {
        Description = "The day of the check, as in 2026-11-23: what 'x-not-before: now' and 'x-not-after: now' compare with. Without it they check nothing.",
        HelpName = "date",
        CustomParser = Parse,
    };

    private static DateTime? Parse(ArgumentResult result)
    {
        var word = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToDateTime(TimeOnly.MinValue);
        result.AddError($"'--today {word}' is no date such as 2026-11-23");
        return null;
    }
}
