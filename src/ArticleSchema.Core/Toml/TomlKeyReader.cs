using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads keys: bare, in quotes, and several joined by dots.</summary>
internal static class TomlKeyReader
{
    /// <summary>The parts of the key at the position; null after a fault.</summary>
    public static IReadOnlyList<ScalarNode>? Read(ReadCursor cursor)
    {
        var keys = new List<ScalarNode>();
        do
        {
            TomlText.SkipBlanks(cursor);
            if (ReadPart(cursor) is not { } key)
                return null;
            cursor.Count(key.Range);
            keys.Add(key);
            TomlText.SkipBlanks(cursor);
        }
        while (cursor.TryTake('.'));
        return cursor.HasFailed ? null : keys;
    }

    /// <summary>The parts of the key at the position, which <c>=</c> and the beginning of a value follow; null after a fault.</summary>
    public static IReadOnlyList<ScalarNode>? ReadWithEqualsSign(ReadCursor cursor)
    {
        if (Read(cursor) is not { } keys)
            return null;
        if (!cursor.TryTake('='))
        {
            TomlFaults.ReportEqualsSign(cursor, keys);
            return null;
        }

        TomlText.SkipBlanks(cursor);
        return keys;
    }

    public static bool IsBareKeyCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private static ScalarNode? ReadPart(ReadCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current is '"' or '\'')
        {
            var style = cursor.Current == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
            return TomlStringReader.ReadLine(cursor) is { } text ? ScalarNode.String(text, style, TextRange.FromBounds(start, cursor.Position)) : null;
        }

        while (IsBareKeyCharacter(cursor.Current))
            cursor.Position++;
        if (cursor.Position > start && (cursor.IsAtEnd || cursor.Current is ' ' or '\t' or '\r' or '\n' or '.' or '=' or ']' or '#'))
            return ScalarNode.String(cursor.Text.Substring(start, cursor.Position - start), ScalarStyle.Plain, TextRange.FromBounds(start, cursor.Position));
        TomlFaults.ReportKey(cursor, start);
        return null;
    }
}
