using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Front matter that is a JSON object without fences around it; the body follows its closing brace.</summary>
internal static class BracedBlock
{
    /// <summary>The object that begins at <paramref name="start"/>, or null when there is none.</summary>
    public static FrontMatterFences? Find(string text, int start)
    {
        if (!IsObject(text, start))
            return null;
        var end = FindEnd(text, start);
        return new FrontMatterFences(new TextRange(0, start), new TextRange(start, 1), end < 0 ? null : new TextRange(end - 1, 1))
        {
            Notation = FrontMatterNotation.Json,
            ClosingMark = "}",
            Content = TextRange.FromBounds(start, Math.Max(start, end)),
        };
    }

    /// <summary>Whether a brace opens an object and not what templates and Markdown's dialects mean by one: <c>{{</c>, <c>{%</c>, <c>{:.note}</c>, <c>{#id}</c>.</summary>
    private static bool IsObject(string text, int start)
    {
        if (start >= text.Length || text[start] != '{')
            return false;
        var first = start + 1;
        while (first < text.Length && text[first] is ' ' or '\t' or '\r' or '\n')
            first++;
        // A key in the wrong quotes, or in none, is a slip of somebody who writes an object.
        return first < text.Length && (text[first] is '"' or '\'' or '}' || KeyLine.EndOfKey(text, first) > 0);
    }

    /// <summary>Where the object ends, however broken it is: no text of JSON goes on in another line, so an open quote hides one line only, and a forgotten ']' nothing.</summary>
    private static int FindEnd(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '"')
                at = EndOfText(text, at);
            else if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                return at + 1;
        }

        return -1;
    }

    private static int EndOfText(string text, int quote)
    {
        for (var at = quote + 1; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '"')
                return at;
        }

        return quote;
    }
}
