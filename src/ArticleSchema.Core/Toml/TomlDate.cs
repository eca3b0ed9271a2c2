using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Toml;

/// <summary>The dates and times of TOML, which are those of RFC 3339, also without an offset, without a time, or without a date.</summary>
internal static class TomlDate
{
    /// <summary>The length of a date alone.</summary>
    public const int DateLength = 10;

    private const int TimeLength = 8;

    /// <summary>Whether a word begins as a date or a time does, so that it can be nothing else.</summary>
    public static bool IsLike(string word) => Matches(word, 0, "0000-00-00") || Matches(word, 0, "00:00");

    /// <summary>What is wrong with the date or time, as a clause, or null.</summary>
    public static string? FindFault(string word)
    {
        if (!Matches(word, 0, "0000-00-00"))
            return FindTimeFault(word, 0, mayHaveOffset: false);
        if (Calendar.FindDayFault(ReadNumber(word, 0, 4), ReadNumber(word, 5, 2), ReadNumber(word, 8, 2)) is { } fault)
            return fault;
        if (word.Length == DateLength)
            return null;
        return word[DateLength] is 'T' or 't' or ' ' ? FindTimeFault(word, DateLength + 1, mayHaveOffset: true) : Otherwise(mayHaveOffset: true);
    }

    /// <summary>The spelling that the formats of JSON Schema take: with <c>T</c> between date and time.</summary>
    public static string Normalize(string word) => word.Replace(' ', 'T');

    private static string? FindTimeFault(string word, int start, bool mayHaveOffset)
    {
        if (!Matches(word, start, "00:00:00"))
            return Otherwise(mayHaveOffset);
        var second = ReadNumber(word, start + 6, 2);
        // A leap second is one; whether there was one that day is for the formats to say.
        if (Calendar.FindTimeFault(ReadNumber(word, start, 2), ReadNumber(word, start + 3, 2), second == 60 ? 59 : second) is { } fault)
            return fault;
        var end = SkipFraction(word, start + TimeLength);
        return end == word.Length || (mayHaveOffset && IsOffset(word, end)) ? null : Otherwise(mayHaveOffset);
    }

    private static int SkipFraction(string word, int at)
    {
        if (at + 1 >= word.Length || word[at] != '.' || !IsDigit(word[at + 1]))
            return at;
        at++;
        while (at < word.Length && IsDigit(word[at]))
            at++;
        return at;
    }

    private static bool IsOffset(string word, int at)
    {
        var rest = word.Length - at;
        if (rest == 1)
            return word[at] is 'Z' or 'z';
        return rest == 6 && word[at] is '+' or '-' && Matches(word, at + 1, "00:00") && ReadNumber(word, at + 1, 2) <= 23 && ReadNumber(word, at + 4, 2) <= 59;
    }

    private static string Otherwise(bool mayHaveOffset) => mayHaveOffset
        ? "which is not a date like '2024-05-01' or '2024-05-01T08:10:00Z'"
        : "which is not a time like '08:10:00'";

    /// <summary>Whether a word has digits and other characters as the pattern does.</summary>
    private static bool Matches(string word, int start, string pattern)
    {
        if (word.Length < start + pattern.Length)
            return false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '0' ? !IsDigit(word[start + i]) : word[start + i] != pattern[i])
                return false;
        }

        return true;
    }

    private static int ReadNumber(string word, int start, int length)
    {
        var number = 0;
        for (var i = 0; i < length; i++)
            number = (number * 10) + (word[start + i] - '0');
        return number;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
