using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Body;

/// <summary>A link that shows itself: <c>&lt;https://example.org&gt;</c> or <c>&lt;me@example.org&gt;</c> (CommonMark §6.5).</summary>
internal static class Autolink
{
    /// <summary>Where the closing bracket stands, or -1 when this is no such link.</summary>
    public static int FindEnd(CharBuffer text, int at)
    {
        var scheme = at + 1;
        if (!AsciiLetters.IsLetterOrDigit(text.At(scheme)))
            return -1;
        while (scheme < text.Length && (AsciiLetters.IsLetterOrDigit(text[scheme]) || text[scheme] is '+' or '.' or '-'))
            scheme++;
        var isAddress = text.At(scheme) == ':' && scheme - at is >= 3 and <= 33;
        var hasAt = false;
        for (var end = scheme; end < text.Length && text[end] is > ' ' and not '<'; end++)
        {
            if (text[end] == '>')
                return isAddress || hasAt ? end : -1;
            hasAt |= text[end] == '@';
        }

        return -1;
    }
}
