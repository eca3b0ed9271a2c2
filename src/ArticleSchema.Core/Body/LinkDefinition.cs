namespace ArticleSchema.Core.Body;

/// <summary>The definition of a link's target: <c>[label]: target "title"</c> (CommonMark §4.7). Nobody sees it.</summary>
internal static class LinkDefinition
{
    /// <summary>Reads the definition that begins at a position of a paragraph, and says where it ends: at the end of a line. Or -1 when there is none.</summary>
    public static int Read(CharBuffer text, int at, LinkLabels labels)
    {
        if (text.At(at) != '[' || LinkLabels.FindEnd(text, at + 1) is not (>= 0 and var close) || text.At(close + 1) != ':')
            return -1;
        var start = LinkTail.SkipBlanks(text, close + 2);
        var end = text.At(start) is '<' or > ' ' ? LinkTail.ReadDestination(text, start) : -1;
        if (end <= start)
            return -1;
        var rest = LinkTail.SkipBlanks(text, end);
        var hasTitle = rest > end && text.At(rest) is '"' or '\'' or '(';
        var lineEnd = hasTitle && LinkTail.ReadTitle(text, rest) is >= 0 and var title && FindEndOfLine(text, title) is >= 0 and var behind ? behind : FindEndOfLine(text, end);
        return lineEnd >= 0 && labels.TryAdd(text, at + 1, close) ? lineEnd : -1;
    }

    private static int FindEndOfLine(CharBuffer text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || text[at] == '\n' ? at : -1;
    }
}
