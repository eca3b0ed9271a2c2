using System.Globalization;
using System.Text;

namespace ArticleSchema.Core.Rules;

/// <summary>Makes text from files fit for a message.</summary>
internal static class Printable
{
    private const int MaxLength = 120;

    /// <summary>A value as a message shows it: on one line, shortened in the middle of nothing, without control characters.</summary>
    public static string Value(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Substring(0, end) + "…";
    }

    /// <summary>Replaces what would break the line or could not be seen; build logs and editors read line by line.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(NeedsEscape))
            return text;
        var printed = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character == '\n')
                printed.Append("\\n");
            else if (character == '\r')
                printed.Append("\\r");
            else if (character == '\t')
                printed.Append("\\t");
            else if (NeedsEscape(character))
                printed.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                printed.Append(character);
        }

        return printed.ToString();
    }

    // Direction marks could make a message read as something else than it says, and what has no width or looks like a blank would make
    // two different names look the same; a lone surrogate cannot be written at all,
    // but a message is built from whole texts, so only the others need to be named here.
    private static bool NeedsEscape(char character) =>
        char.IsControl(character) || character is '\u00A0' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
