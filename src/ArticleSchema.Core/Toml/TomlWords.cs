using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads what TOML writes without quotes: numbers, dates and times, true and false.</summary>
internal static class TomlWords
{
    /// <summary>The value at the position; null after a fault.</summary>
    public static ScalarNode? Read(ReadCursor cursor)
    {
        var range = TextRange.FromBounds(cursor.Position, FindEnd(cursor));
        var word = cursor.Text.Substring(range.Start, range.Length);
        if (TomlDate.IsLike(word))
        {
            if (TomlDate.FindFault(word) is not { } fault)
                return Take(cursor, ScalarNode.String(TomlDate.Normalize(word), ScalarStyle.Plain, range));
            cursor.Fail(range, $"it says {cursor.Quote(range)}, {fault}");
            return null;
        }

        if (word is "true" or "false")
            return Take(cursor, ScalarNode.FromBoolean(word, range));
        // JSON's data model has neither; as a text, no schema can take them for a number that they are not.
        if (word.TrimStart('+', '-') is "inf" or "nan" && word.Length <= 4)
            return Take(cursor, ScalarNode.String(word, ScalarStyle.Plain, range));
        if (TomlNumber.TryRead(word, out var number))
            return Take(cursor, ScalarNode.FromNumber(word, number, range));
        TomlFaults.ReportWord(cursor, range);
        return null;
    }

    private static ScalarNode Take(ReadCursor cursor, ScalarNode node)
    {
        cursor.Position = node.Range.End;
        return node;
    }

    private static int FindEnd(ReadCursor cursor)
    {
        var end = SkipWord(cursor, cursor.Position);
        // A blank may stand between a date and its time.
        return end - cursor.Position == TomlDate.DateLength
            && TomlDate.IsLike(cursor.Text.Substring(cursor.Position, TomlDate.DateLength))
            && end + 2 < cursor.End && cursor.Text[end] == ' ' && char.IsDigit(cursor.Text[end + 1]) && char.IsDigit(cursor.Text[end + 2])
            ? SkipWord(cursor, end + 1)
            : end;
    }

    private static int SkipWord(ReadCursor cursor, int at)
    {
        while (at < cursor.End && cursor.Text[at] is not (' ' or '\t' or '\r' or '\n' or ',' or ']' or '}' or '#' or '=' or '"' or '\'' or '[' or '{'))
            at++;
        return at;
    }
}
