using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleSchema;

/// <summary>Writes texts as scalars of YAML: plain where every reader of YAML 1.1 and 1.2 takes them for that very text, otherwise quoted.</summary>
internal static class YamlScalar
{
    // What no number and no date is written with: neither a hexadecimal digit nor the mark of a radix, an exponent, an
    // infinity or a time.
    private static readonly SearchValues<char> s_lettersOfWords = SearchValues.Create("GHJKLMQRSUVWYghjklmqrsuvwy");

    /// <summary>Writes a text of one line.</summary>
    /// <param name="yaml">Takes what is written.</param>
    /// <param name="text">Any text.</param>
    /// <param name="inFlow">Whether it stands between brackets, where more characters mean something.</param>
    public static void Append(StringBuilder yaml, string text, bool inFlow)
    {
        if (IsPlain(text, inFlow))
            yaml.Append(text);
        else
            AppendQuoted(yaml, text);
    }

    /// <summary>
    /// Whether a character beyond ASCII stands at <paramref name="i"/> that can be written and seen as it is; of a
    /// surrogate pair, <paramref name="i"/> is moved to the second half.
    /// </summary>
    public static bool IsPrintableBeyondAscii(string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            i++;
            return true;
        }

        // Blanks and joiners: at the end of a text nobody would see them, in its midst they are how people write.
        if (c is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u200C' or '\u200D' or '\u202F' or '\u205F' or '\u3000')
            return i > 0 && i + 1 < text.Length;

        // Not: controls, line and paragraph separators, marks that turn the direction of text, halves of pairs, the byte
        // order mark, the two characters that are none, and the one that stands where bytes could not be read.
        return c > '\u00A0' && !char.IsSurrogate(c)
            && c is not ((>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFFD' and <= '\uFFFF'));
    }

    // Rather too careful than too clever: whatever could be a number, a date or an indicator is quoted.
    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || text[^1] == ' ' || IsReserved(text) || !BeginsLikeText(text, inFlow))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '/' or '-' or '.' or ' ' || IsPrintableBeyondAscii(text, ref i))
                continue;
            if (inFlow || c is < ' ' or > '~')
                return false;
            // With a blank they end a key and begin a comment, and YamlDotNet takes the star for an alias.
            if ((c == ':' && (i + 1 == text.Length || text[i + 1] == ' ')) || (c is '#' or '*' && text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    private static bool BeginsLikeText(string text, bool inFlow)
    {
        var (c, i) = (text[0], 0);
        return char.IsAsciiLetter(c) || c is '_' or '/' || (c == '(' && !inFlow) || IsPrintableBeyondAscii(text, ref i)
            || (char.IsAsciiDigit(c) && !BeginsLikeDate(text) && HoldsWord(text))
            || (c == '.' && text.Length > 1 && char.IsAsciiLetter(text[1]) && HoldsWord(text));
    }

    // What follows the day is no business of readers that look no further.
    private static bool BeginsLikeDate(string text) => text.Length > 4 && text[4] == '-' && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');

    private static bool HoldsWord(string text)
    {
        if (text.AsSpan().ContainsAny(s_lettersOfWords))
            return true;

        foreach (var c in text)
        {
            if (c >= '\u00C0' && !char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    // The words that YAML 1.2 or 1.1 reads as null or as a boolean.
    private static bool IsReserved(string text) =>
        text.Length <= 5 && text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static void AppendQuoted(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var (c, start) = (text[i], i);
            if (c is '"' or '\\')
                yaml.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~' || IsPrintableBeyondAscii(text, ref i))
                yaml.Append(text, start, i - start + 1);
            else
                yaml.Append(Escape(c));
        }

        yaml.Append('"');
    }

    private static string Escape(char c) => c switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:X4}"),
    };
}
