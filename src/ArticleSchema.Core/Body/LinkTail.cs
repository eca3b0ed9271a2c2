using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>What stands behind the text of a link: <c>(destination "title")</c> (CommonMark §6.3).</summary>
internal static class LinkTail
{
    // As in the reference implementation of CommonMark; it keeps the search for the end from starting over and over.
    private const int MaxParentheses = 32;
    private const int MaxTemplate = 200;

    /// <summary>Where the tail that begins at an opening parenthesis ends, or -1 when it is none.</summary>
    public static int Read(CharBuffer text, int at)
    {
        at = SkipBlanks(text, at + 1);
        var destination = ReadDestination(text, at);
        if (destination < 0)
            return -1;
        var end = SkipBlanks(text, destination);
        if (end > destination && text.At(end) is '"' or '\'' or '(')
        {
            var title = ReadTitle(text, end);
            if (title < 0)
                return -1;
            end = SkipBlanks(text, title);
        }

        return end < text.Length && text[end] == ')' ? end + 1 : -1;
    }

    /// <summary>Where a destination ends, which may be empty, or -1 when it is none.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int ReadDestination(CharBuffer text, int at)
    {
        if (text.At(at) == '<')
            return ReadPointed(text, at);
        var (depth, hasTemplates) = (0, true);
        for (; at < text.Length && text[at] > ' '; at++)
        {
            if (text[at] == '\\' && text.At(at + 1) > ' ')
                at++;
            else if (text[at] == '{' && hasTemplates)
                hasTemplates = TrySkipTemplate(text, ref at);
            else if (text[at] == '(' && ++depth > MaxParentheses)
                return -1;
            else if (text[at] == ')' && --depth < 0)
                return at;
        }

        return depth == 0 ? at : -1;
    }

    /// <summary>Where a title ends that begins at its quote, or -1 when it is never closed.</summary>
    public static int ReadTitle(CharBuffer text, int at)
    {
        var (opening, closing) = (text[at], text[at] == '(' ? ')' : text[at]);
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == closing)
                return at + 1;
            else if (text[at] == opening)
                return -1;
        }

        return -1;
    }

    public static int SkipBlanks(CharBuffer text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    // '{{< ref "page.md" >}}' of Hugo and '{% link page.md %}' of Jekyll become a destination before anybody reads the Markdown.
    private static bool TrySkipTemplate(CharBuffer text, ref int at)
    {
        var mark = text.At(at + 1);
        if (mark is not ('{' or '%'))
            return true;
        var longest = Math.Min(text.Length - 1, at + MaxTemplate);
        for (var end = at + 2; end < longest && text[end] != '\n'; end++)
        {
            if (text[end] == (mark == '{' ? '}' : '%') && text[end + 1] == '}')
            {
                at = end + 1;
                return true;
            }
        }

        return false;
    }

    private static int ReadPointed(CharBuffer text, int at)
    {
        for (at++; at < text.Length && text[at] is not ('<' or '\n'); at++)
        {
            if (text[at] == '>')
                return at + 1;
            if (text[at] == '\\')
                at++;
        }

        return -1;
    }
}
