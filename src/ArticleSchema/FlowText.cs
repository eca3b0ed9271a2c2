using System.Globalization;
using System.Text;

namespace ArticleSchema;

/// <summary>Writes values as YAML on one line, the same in every culture.</summary>
internal static class FlowText
{
    // YAML readers give up on a key without '?' after 1,024 characters; quotes and escapes count.
    private const int LongestPlainKey = 1000;

    public static string List<T>(ReadOnlySpan<T> items)
    {
        var text = new StringBuilder("[");
        foreach (var item in items)
            text.Append(text.Length == 1 ? "" : ", ").Append(Item(item));

        return text.Append(']').ToString();
    }

    public static string Dictionary<T>(ReadOnlySpan<KeyValuePair<string, T>> items)
    {
        var text = new StringBuilder("{");
        foreach (var (key, value) in items)
        {
            var name = Scalar(key);
            text.Append(text.Length == 1 ? "" : ", ")
                .Append(name.Length > LongestPlainKey ? "? " : "").Append(name)
                .Append(": ").Append(Item(value));
        }

        return text.Append('}').ToString();
    }

    /// <summary>A text, quoted unless every reader of YAML takes it for that very text.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quote(text);

    private static string? Item<T>(T item) => item switch
    {
        null => "null",
        string text => Scalar(text),
        bool flag => flag ? "true" : "false",
        DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)item).ToString("O", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => item.ToString(),
    };

    // Rather too careful than too clever: whatever starts like a number, a date or an indicator is quoted.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || IsReserved(text))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetter(c) && c is not ('_' or '/') && !IsPrintableBeyondAscii(text, ref i)
                && (i == 0 || (!char.IsAsciiDigit(c) && c is not (' ' or '-' or '.'))))
                return false;
        }

        return true;
    }

    // The words that YAML 1.2 or 1.1 reads as null or as a boolean.
    private static bool IsReserved(string text) =>
        text.Length <= 5 && text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var (c, start) = (text[i], i);
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~' || IsPrintableBeyondAscii(text, ref i))
                quoted.Append(text, start, i - start + 1);
            else
                quoted.Append(Escape(c));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:X4}"),
    };

    /// <summary>
    /// Whether a character beyond ASCII stands at <paramref name="i"/> that can be written and seen as it is; of a
    /// surrogate pair, <paramref name="i"/> is moved to the second half.
    /// </summary>
    private static bool IsPrintableBeyondAscii(string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            i++;
            return true;
        }

        // Not: controls, the no-break space, line and paragraph separators, marks that turn the direction of text, halves
        // of pairs, the byte order mark and the two characters that are none.
        return c > '\u00A0' && !char.IsSurrogate(c)
            && c is not ((>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u2060' and <= '\u206F') or '\u3000' or '\uFEFF' or '\uFFFE' or '\uFFFF');
    }
}
