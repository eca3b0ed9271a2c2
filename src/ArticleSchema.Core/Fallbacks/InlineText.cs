using System.Net;
using System.Text;

namespace ArticleSchema.Core.Fallbacks;

/// <summary>Takes the marks out of a line of Markdown: emphasis, code, links, images, tags, escapes and character references (CommonMark §6).</summary>
internal static class InlineText
{
    private const string Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// <summary>The text as a reader of the page sees it, on one line, blanks around it removed.</summary>
    public static string FromMarkdown(string markdown)
    {
        var pieces = new List<InlinePiece>();
        Read(RemoveAttributes(markdown.Trim()), pieces);
        Emphasis.Remove(pieces);
        var text = new StringBuilder(markdown.Length);
        foreach (var piece in pieces)
            text.Append(piece.Text);
        return string.Join(" ", text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    // Headings of Hugo, Jekyll and Docusaurus carry an id behind their text: '# Title {#id}'.
    private static string RemoveAttributes(string markdown)
    {
        var open = markdown.EndsWith("}", StringComparison.Ordinal) ? markdown.LastIndexOf('{') : -1;
        return open >= 0 && (markdown[open + 1] is '#' or '.' || string.CompareOrdinal(markdown, open + 1, ": ", 0, 2) == 0) ? markdown.Substring(0, open).TrimEnd() : markdown;
    }

    private static void Read(string markdown, List<InlinePiece> pieces)
    {
        for (var at = 0; at < markdown.Length;)
        {
            var length = markdown[at] switch
            {
                '\\' => ReadEscape(markdown, at, pieces),
                '`' => ReadCode(markdown, at, pieces),
                '[' => ReadLink(markdown, at, 1, pieces),
                '!' when at + 1 < markdown.Length && markdown[at + 1] == '[' => ReadLink(markdown, at, 2, pieces),
                '<' => ReadTag(markdown, at, pieces),
                '&' => ReadReference(markdown, at, pieces),
                '*' or '_' => Emphasis.Read(markdown, at, pieces),
                _ => 0,
            };
            if (length == 0)
                pieces.Add(new InlinePiece(markdown[at].ToString()));
            at += Math.Max(length, 1);
        }
    }

    private static int ReadEscape(string markdown, int at, List<InlinePiece> pieces)
    {
        if (at + 1 >= markdown.Length || Escapable.IndexOf(markdown[at + 1]) < 0)
            return 0;
        pieces.Add(new InlinePiece(markdown[at + 1].ToString()));
        return 2;
    }

    private static int ReadCode(string markdown, int at, List<InlinePiece> pieces)
    {
        var run = CountRun(markdown, at);
        for (var end = at + run; end < markdown.Length;)
        {
            var other = markdown[end] == '`' ? CountRun(markdown, end) : 0;
            if (other == run)
            {
                pieces.Add(new InlinePiece(markdown.Substring(at + run, end - at - run).Trim()));
                return end + run - at;
            }

            end += Math.Max(other, 1);
        }

        pieces.Add(new InlinePiece(markdown.Substring(at, run)));
        return run;
    }

    // '[text](target)', '[text][label]' and '[text]' with '!' before them or not: what is seen is the text.
    private static int ReadLink(string markdown, int at, int opening, List<InlinePiece> pieces)
    {
        if (FindClosing(markdown, at + opening, '[', ']') is not { } close)
            return 0;
        var next = close + 1 < markdown.Length ? markdown[close + 1] : ' ';
        var end = next == '(' ? FindClosing(markdown, close + 2, '(', ')') : next == '[' ? FindClosing(markdown, close + 2, '[', ']') : null;
        if (end is null)
            return 0;
        Read(markdown.Substring(at + opening, close - at - opening), pieces);
        return end.Value + 1 - at;
    }

    private static int? FindClosing(string markdown, int from, char open, char close)
    {
        var depth = 1;
        for (var at = from; at < markdown.Length; at++)
        {
            if (markdown[at] == '\\')
                at++;
            else if (markdown[at] == open)
                depth++;
            else if (markdown[at] == close && --depth == 0)
                return at;
        }

        return null;
    }

    private static int ReadTag(string markdown, int at, List<InlinePiece> pieces)
    {
        var close = markdown.IndexOf('>', at);
        if (close < at + 2 || !(markdown[at + 1] is '/' or '!' || IsLetter(markdown[at + 1])))
            return 0;
        var inner = markdown.Substring(at + 1, close - at - 1);
        // '<https://example.org>' is a link that shows itself.
        if (inner.IndexOf(' ') < 0 && (inner.Contains("://") || inner.Contains("@")))
            pieces.Add(new InlinePiece(inner));
        return close + 1 - at;
    }

    private static int ReadReference(string markdown, int at, List<InlinePiece> pieces)
    {
        const int longest = 32;
        var end = markdown.IndexOf(';', at, Math.Min(longest, markdown.Length - at));
        if (end < 0)
            return 0;
        var written = markdown.Substring(at, end + 1 - at);
        var decoded = WebUtility.HtmlDecode(written);
        if (decoded == written)
            return 0;
        pieces.Add(new InlinePiece(decoded));
        return written.Length;
    }

    internal static int CountRun(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        return end - at;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
