using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Body;

/// <summary>A block of HTML in Markdown: by what it begins and by what it ends (CommonMark §4.6).</summary>
/// <param name="Closing">What stands in its last line, in any case of letters; empty when it ends at a blank line.</param>
internal sealed record HtmlBlock(string Closing)
{
    private static readonly HtmlBlock s_upToBlankLine = new("");
    private static readonly string[] s_verbatim = ["script", "pre", "style", "textarea"];

    /// <summary>The block that begins at a pointed bracket, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">Where the bracket stands.</param>
    /// <param name="end">Where its line ends.</param>
    /// <param name="isInParagraph">Whether a paragraph comes before it, which a tag of text does not interrupt.</param>
    public static HtmlBlock? Find(string text, int at, int end, bool isInParagraph)
    {
        if (at + 1 >= end)
            return null;
        if (text[at + 1] is '!' or '?')
            return FindDeclaration(text, at, end);
        var isClosing = text[at + 1] == '/';
        var start = isClosing ? at + 2 : at + 1;
        var behind = start;
        while (behind < end && (AsciiLetters.IsLetterOrDigit(text[behind]) || text[behind] == '-'))
            behind++;
        if (behind == start || !AsciiLetters.IsLetter(text[start]))
            return null;
        var name = behind - start <= 10 ? text.Substring(start, behind - start).ToLowerInvariant() : "";
        var endsName = behind == end || text[behind] is ' ' or '\t' or '>';
        if (Array.IndexOf(s_verbatim, name) >= 0)
            return endsName && !isClosing ? new HtmlBlock($"</{name}>") : null;
        if (HtmlTag.BeginsBlock(name) && (endsName || string.CompareOrdinal(text, behind, "/>", 0, 2) == 0))
            return s_upToBlankLine;
        return !isInParagraph && IsTagAlone(text, at, end) ? s_upToBlankLine : null;
    }

    /// <summary>Whether a line is the last of the block.</summary>
    public bool EndsIn(string text, int start, int end) =>
        Closing.Length > 0 && text.IndexOf(Closing, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;

    private static HtmlBlock? FindDeclaration(string text, int at, int end)
    {
        if (text[at + 1] == '?')
            return new HtmlBlock("?>");
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
            return new HtmlBlock("-->");
        if (string.CompareOrdinal(text, at, "<![CDATA[", 0, 9) == 0)
            return new HtmlBlock("]]>");
        return at + 2 < end && AsciiLetters.IsLetter(text[at + 2]) ? new HtmlBlock(">") : null;
    }

    private static bool IsTagAlone(string text, int at, int end)
    {
        var line = new CharBuffer();
        line.Append(text, at, end - at);
        return HtmlTag.Read(line, 0) is { } tag && LinkTail.SkipBlanks(line, tag.End) == line.Length;
    }
}
