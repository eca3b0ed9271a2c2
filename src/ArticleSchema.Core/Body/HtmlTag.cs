using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Body;

/// <summary>A tag of HTML: where it ends and how the element is called, in lower case (CommonMark §6.6).</summary>
internal readonly record struct HtmlTag(int End, string Name)
{
    // Those that stand apart from the text around them, so that words end there (CommonMark §4.6, kind 6, and line breaks).
    private static readonly HashSet<string> s_blocks = new(
        ("address article aside base basefont blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame "
        + "frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param pre search section summary "
        + "table tbody td tfoot th thead title tr track ul").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether words end at such an element.</summary>
    public static bool SeparatesWords(string name) => s_blocks.Contains(name);

    /// <summary>Whether a line that begins with such a tag is HTML up to the next blank line, text and all.</summary>
    public static bool BeginsBlock(string name) => name != "br" && name != "pre" && s_blocks.Contains(name);

    /// <summary>Reads the tag that begins at a pointed bracket; null when it is none.</summary>
    public static HtmlTag? Read(CharBuffer text, int at)
    {
        var isClosing = text.At(at + 1) == '/';
        var start = isClosing ? at + 2 : at + 1;
        if (start >= text.Length || !AsciiLetters.IsLetter(text[start]))
            return null;
        var end = start;
        while (end < text.Length && (AsciiLetters.IsLetterOrDigit(text[end]) || text[end] is '-' or '.' or ':'))
            end++;
        // Longer than any name that is looked for; it need not become a string.
        var name = end - start <= 10 ? text.ToString(start, end - start).ToLowerInvariant() : "";
        var close = isClosing ? LinkTail.SkipBlanks(text, end) : SkipAttributes(text, end);
        if (!isClosing && close < text.Length && text[close] == '/')
            close++;
        return close < text.Length && text[close] == '>' ? new HtmlTag(close + 1, name) : null;
    }

    private static int SkipAttributes(CharBuffer text, int at)
    {
        while (LinkTail.SkipBlanks(text, at) is var start && start > at && start < text.Length)
        {
            at = start;
            if (text[start] == '{' && SkipBraces(text, start) is > 0 and var braced)
            {
                at = braced;
                continue;
            }

            while (at < text.Length && !IsDelimiter(text[at]) && text[at] != '/')
                at++;
            if (at == start)
                return start;
            var equals = LinkTail.SkipBlanks(text, at);
            if (equals < text.Length && text[equals] == '=')
            {
                at = SkipValue(text, LinkTail.SkipBlanks(text, equals + 1));
                if (at < 0)
                    return text.Length;
            }
        }

        return at;
    }

    private static int SkipValue(CharBuffer text, int at)
    {
        if (text.At(at) is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            return close < 0 ? -1 : close + 1;
        }

        if (text.At(at) == '{')
            return SkipBraces(text, at);
        var end = at;
        while (end < text.Length && !IsDelimiter(text[end]))
            end++;
        return end > at ? end : -1;
    }

    // An expression of JSX, as in MDX: 'style={{ width: 2 }}'.
    private static int SkipBraces(CharBuffer text, int at)
    {
        const int longest = 300;
        var depth = 0;
        for (var end = at; end < Math.Min(text.Length, at + longest); end++)
        {
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            if (depth == 0)
                return end + 1;
        }

        return -1;
    }

    private static bool IsDelimiter(char character) => character is <= ' ' or '"' or '\'' or '=' or '<' or '>' or '`';
}
