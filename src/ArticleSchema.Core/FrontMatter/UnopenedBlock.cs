using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Front matter without an opening fence, as old Hexo posts have it: keys from the first line on, then the closing fence.</summary>
/// <remarks>
/// Prose can hold a line of three hyphens as well, so a block is one only when each of its lines can be part of front
/// matter. And <c>Note: this</c> above hyphens is a heading to Markdown, so a single key must be one that no heading begins with.
/// </remarks>
internal static class UnopenedBlock
{
    private static readonly string[] s_keysThatSuffice = ["title", "date", "layout"];

    /// <summary>The block whose first key stands in the line at <paramref name="start"/>, or null when there is none.</summary>
    public static FrontMatterFences? Find(string text, int start)
    {
        var isJson = start < text.Length && text[start] == '"';
        var end = FindEnd(text, start, isJson);
        if (end < 0)
            return null;
        var isClosedAsJson = text[end] == ';';
        return new FrontMatterFences(new TextRange(0, start), TrimEnd(text, start), new TextRange(end, 3))
        {
            Notation = isClosedAsJson ? FrontMatterNotation.Json : FrontMatterNotation.Yaml,
            LacksBraces = isClosedAsJson,
            ClosingMark = isClosedAsJson ? ";;;" : "---",
            Content = TextRange.FromBounds(start, end),
        };
    }

    /// <summary>Where the fence stands that ends keys which begin at <paramref name="start"/>, or -1 when the text there is something else.</summary>
    public static int FindEnd(string text, int start, bool isJson = false)
    {
        var end = FindEnd(text, start, line => FencedBlock.IsFence(text, line, "---") || (isJson && FencedBlock.IsFence(text, line, ";;;")), out var keys, isJson);
        return keys > 1 || (keys == 1 && IsTelling(text, start)) ? end : -1;
    }

    /// <summary>Where a line stands that <paramref name="closes"/> keys which begin at <paramref name="start"/>, or -1 when a line is something else, or none closes them.</summary>
    public static int FindEnd(string text, int start, Func<int, bool> closes, out int keys, bool isJson = false, char sign = ':')
    {
        keys = 0;
        var isBehindBlankLine = false;
        for (var line = start; line >= 0 && line < text.Length; line = LineScanner.NextLine(text, line))
        {
            if (keys > 0 && closes(line))
                return line;
            var isBlank = LineScanner.IsBlank(text, line, LineScanner.EndOfLine(text, line));
            if (KeyLine.IsKey(text, line, sign))
                keys++;
            else if (line == start || !(isBlank || IsContinuation(text, line, isBehindBlankLine, isJson) || (sign == '=' && text[line] is '[')))
                return -1;
            isBehindBlankLine = isBlank;
        }

        return -1;
    }

    /// <summary>Whether a line begins with a key that hardly anything but front matter has.</summary>
    public static bool IsTelling(string text, int line, char sign = ':') =>
        KeyLine.IsKey(text, line, sign) && Array.IndexOf(s_keysThatSuffice, text.Substring(line, KeyLine.EndOfKey(text, line, sign) - line).Trim(' ', '\t', '"', '\'')) >= 0;

    // Behind a blank line, '#' begins a heading and '-' a list of Markdown.
    private static bool IsContinuation(string text, int line, bool isBehindBlankLine, bool isJson) =>
        text[line] is ' ' or '\t'
        || (!isBehindBlankLine && text[line] is '#' or '-' or ']' or '}')
        || (isJson && text[line] is '"' or '[' or '{')
        || KeyLine.IsLikeKey(text, line);

    private static TextRange TrimEnd(string text, int start)
    {
        var end = LineScanner.EndOfLine(text, start);
        while (text[end - 1] is ' ' or '\t')
            end--;
        return TextRange.FromBounds(start, end);
    }
}
