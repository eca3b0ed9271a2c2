using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Tells what the content of a line is, containers and blanks before it aside (CommonMark §4).</summary>
internal static class LineKinds
{
    private const int MaxHeadingLevel = 6;
    private const int MinFence = 3;

    /// <summary>What a line is whose content stands between two positions.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">Where the content begins.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="isInParagraph">Whether a paragraph comes before it, which not everything can interrupt.</param>
    [MethodImpl(HotLoop.Options)]
    public static LineKind Get(string text, int at, int end, bool isInParagraph)
    {
        if (at >= end)
            return LineKind.Blank;
        return text[at] switch
        {
            '#' when CountRun(text, at, end) is <= MaxHeadingLevel and var level && IsBlankOrEnd(text, at + level, end) => LineKind.Heading,
            '`' when IsFence(text, at, end) && text.IndexOf('`', at + CountRun(text, at, end), end - at - CountRun(text, at, end)) < 0 => LineKind.Fence,
            '~' when IsFence(text, at, end) => LineKind.Fence,
            '*' or '-' or '_' when IsBreak(text, at, end) => LineKind.Break,
            '<' when HtmlBlock.Find(text, at, end, isInParagraph) is not null => LineKind.Html,
            '[' when FindNote(text, at, end) >= 0 => LineKind.Note,
            ':' when CountRun(text, at, end) >= MinFence => LineKind.Markup,
            '{' when IsMarkup(text, at, end) => LineKind.Markup,
            _ => LineKind.Text,
        };
    }

    /// <summary>Whether a line underlines the paragraph before it, which makes a heading of it.</summary>
    public static bool IsUnderline(string text, int at, int end) =>
        at < end && text[at] is '=' or '-' && LineScanner.IsBlank(text, at + CountRun(text, at, end), end);

    /// <summary>Whether a line closes a block of code that was opened with such a fence.</summary>
    public static bool IsClosingFence(string text, int at, int end, char mark, int length) =>
        at < end && text[at] == mark && CountRun(text, at, end) is var run && run >= length && LineScanner.IsBlank(text, at + run, end);

    /// <summary>Where a thematic break could also be an item of a list, it is the break.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsBreak(string text, int at, int end)
    {
        var (mark, count) = (text[at], 0);
        for (; at < end; at++)
        {
            if (text[at] == mark)
                count++;
            else if (text[at] is not (' ' or '\t'))
                return false;
        }

        return count >= 3;
    }

    /// <summary>The text of a heading, without the marks around it and an id such as <c>{#id}</c> behind it.</summary>
    public static TextRange GetHeadingText(string text, int at, int end)
    {
        var start = SkipBlanks(text, at + CountRun(text, at, end), end);
        end = TrimEnd(text, start, end);
        var closing = end;
        while (closing > start && text[closing - 1] == '#')
            closing--;
        // The closing marks count only behind a blank: '# C#' is a heading about C#.
        if (closing < end && (closing == start || text[closing - 1] is ' ' or '\t'))
            end = TrimEnd(text, start, closing);
        return TextRange.FromBounds(start, TrimAttributes(text, start, end));
    }

    /// <summary>Where the text of a heading ends, when attributes as Hugo, Jekyll and Docusaurus have them stand behind it: <c>{#id}</c>.</summary>
    public static int TrimAttributes(string text, int start, int end)
    {
        var open = end > start && text[end - 1] == '}' ? text.LastIndexOf('{', end - 1, end - start) : -1;
        return open >= 0 && (text[open + 1] is '#' or '.' || string.CompareOrdinal(text, open + 1, ": ", 0, 2) == 0) ? TrimEnd(text, start, open) : end;
    }

    /// <summary>Where the label of a note ends, or -1 when there is none.</summary>
    public static int FindNote(string text, int at, int end)
    {
        if (at + 1 >= end || text[at + 1] != '^')
            return -1;
        var close = text.IndexOfAny([']', '[', ' ', '\t'], at + 1, end - at - 1);
        return close > at + 2 && close + 1 < end && text[close] == ']' && text[close + 1] == ':' ? close : -1;
    }

    /// <summary>How often the character at a position is repeated from there on.</summary>
    public static int CountRun(string text, int at, int end)
    {
        var next = at;
        while (next < end && text[next] == text[at])
            next++;
        return next - at;
    }

    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    public static bool IsBlankOrEnd(string text, int at, int end) => at >= end || text[at] is ' ' or '\t';

    private static bool IsFence(string text, int at, int end) => CountRun(text, at, end) >= MinFence;

    // Attributes as kramdown has them, '{: .note}', or tags of a template and nothing else: '{% if x %}', '{{< figure >}}', '{{% note %}}'.
    private static bool IsMarkup(string text, int at, int end)
    {
        for (; at < end; at = SkipBlanks(text, at, end))
        {
            var closing = end - at < 4 || text[at] != '{' ? null
                : text[at + 1] == ':' ? "}"
                : text[at + 1] == '%' ? "%}"
                : text[at + 1] == '{' && text[at + 2] is '<' or '%' ? "}}"
                : null;
            var close = closing is null ? -1 : text.IndexOf(closing, at + 2, end - at - 2, StringComparison.Ordinal);
            if (close < 0)
                return false;
            at = close + closing!.Length;
        }

        return true;
    }
}
