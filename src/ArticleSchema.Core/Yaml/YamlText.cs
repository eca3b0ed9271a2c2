using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Finds in the text what the parser's marks leave out.</summary>
internal static class YamlText
{
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
}
