using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Tells lines that begin with a key, as in <c>title: Hello</c>, from prose.</summary>
internal static class KeyLine
{
    /// <summary>Whether a line begins with a key, the sign behind it, and a blank or nothing.</summary>
    public static bool IsKey(string text, int line, char sign = ':')
    {
        var colon = EndOfKey(text, line, sign);
        return colon > 0 && (sign == '=' || colon + 1 >= text.Length || text[colon + 1] is ' ' or '\t' or '\r' or '\n');
    }

    /// <summary>Whether a line is one, or would be but for a blank that is missing behind the colon, or a full-width colon.</summary>
    public static bool IsLikeKey(string text, int line) =>
        EndOfKey(text, line) > 0 || (EndOfName(text, line) is var end && end > line && end < text.Length && text[end] == '：');

    /// <summary>Where the sign behind the key at the beginning of a line stands, or -1: a colon, or the '=' of TOML, which needs no blank. A key here is one word or a text in quotes, since prose has colons too.</summary>
    public static int EndOfKey(string text, int line, char sign = ':')
    {
        var end = EndOfName(text, line);
        if (end == line)
            return -1;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return end < text.Length && text[end] == sign ? end : -1;
    }

    private static int EndOfName(string text, int line)
    {
        if (line < text.Length && text[line] is '"' or '\'')
        {
            var quote = text.IndexOf(text[line], line + 1, LineScanner.EndOfLine(text, line) - line - 1);
            return quote < 0 ? line : quote + 1;
        }

        var end = line;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
            end++;
        return end;
    }
}
