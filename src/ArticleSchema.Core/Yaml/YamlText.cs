using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Finds in the text what the parser's marks leave out.</summary>
internal static class YamlText
{
    private const int MaxShownLength = 40;

    /// <summary>What ends a line.</summary>
    public static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>Steps over the anchor and tag (YAML 1.2.2 §6.9) with which the parser lets a node begin; not over the white space behind them when nothing follows.</summary>
    public static int SkipProperties(string text, int start, int end)
    {
        var (at, next) = (start, start);
        while (next < end && text[next] is '&' or '!')
        {
            at = next;
            while (at < end && !char.IsWhiteSpace(text[at]))
                at++;
            next = at;
            while (next < end && char.IsWhiteSpace(text[next]))
                next++;
        }

        return next < end ? next : at;
    }

    /// <summary>The tag among the anchor and tag with which a node begins.</summary>
    public static TextRange FindTag(string text, int start, int end)
    {
        while (start < end && text[start] != '!')
            start++;
        var at = start;
        while (at < end && !char.IsWhiteSpace(text[at]))
            at++;
        return TextRange.FromBounds(start, at);
    }

    /// <summary>Steps over white space and commas.</summary>
    public static int SkipSeparators(string text, int start, int end)
    {
        while (start < end && (text[start] == ',' || char.IsWhiteSpace(text[start])))
            start++;
        return start;
    }

    /// <summary>Takes the white space at the end out of a range; the parser lets block scalars reach into the next line.</summary>
    public static TextRange TrimEnd(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextRange.FromBounds(range.Start, end);
    }

    /// <summary>Steps over white space and comments.</summary>
    public static int SkipWhiteSpace(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '\t' or '\n' or '\r' or '#')
            at = text[at] == '#' ? LineScanner.EndOfLine(text, at) : at + 1;
        return at;
    }

    /// <summary>Where the line that holds a place begins.</summary>
    public static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    /// <summary>The first tab among the white space with which a line begins; -1 when there is none or other things stand before a place.</summary>
    public static int FindTabBefore(string text, int place)
    {
        var tab = -1;
        for (var at = place - 1; at >= 0 && text[at] is not ('\n' or '\r'); at--)
        {
            if (text[at] == '\t')
                tab = at;
            else if (text[at] != ' ')
                return -1;
        }

        return tab;
    }

    /// <summary>A text with one blank in place of a line break and the white space around it.</summary>
    public static string JoinLines(string text) => text.IndexOfAny(Breaks) < 0
        ? text
        : string.Join(" ", text.Split(Breaks).Select(line => line.Trim(' ', '\t')).Where(line => line.Length > 0));

    /// <summary>Whether a node that begins at a place has a tag before it.</summary>
    public static bool IsTagged(string text, int start)
    {
        var end = start;
        while (true)
        {
            while (end > 0 && text[end - 1] is ' ' or '\t')
                end--;
            var word = end;
            while (word > 0 && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('[' or '{' or ','))
                word--;
            if (word == end || text[word] is not ('&' or '!'))
                return false;
            if (text[word] == '!')
                return true;
            end = word;
        }
    }

    /// <summary>A name as a message shows it; nobody reads the end of a long one.</summary>
    public static string Shorten(string name) => name.Length <= MaxShownLength
        ? name
        : name.Substring(0, char.IsHighSurrogate(name[MaxShownLength - 1]) ? MaxShownLength - 1 : MaxShownLength) + "…";
}
