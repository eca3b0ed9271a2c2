namespace ArticleSchema.Core.Text;

/// <summary>Steps through the lines of a text without cutting it up.</summary>
internal static class LineScanner
{
    private static readonly char[] s_breaks = ['\r', '\n'];

    /// <summary>Where the line that holds <paramref name="from"/> ends: the position of its line break, or the end of the text.</summary>
    public static int EndOfLine(string text, int from)
    {
        var at = text.IndexOfAny(s_breaks, from);
        return at < 0 ? text.Length : at;
    }

    /// <summary>Where the line after the one that holds <paramref name="from"/> begins, or -1 when there is none.</summary>
    public static int NextLine(string text, int from)
    {
        var at = text.IndexOfAny(s_breaks, from);
        if (at < 0)
            return -1;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>Whether a line holds nothing but blanks and tabs.</summary>
    public static bool IsBlank(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not (' ' or '\t'))
                return false;
        }

        return true;
    }
}
