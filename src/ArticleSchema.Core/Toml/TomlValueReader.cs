using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads values of TOML. After a fault every method returns what it has, so that nothing before the fault is lost.</summary>
internal static class TomlValueReader
{
    /// <summary>The value at the position; null where there is none.</summary>
    /// <param name="cursor">Stands before the value.</param>
    /// <param name="depth">How deep the table is nested that holds the value.</param>
    public static DataNode? Read(ReadCursor cursor, int depth)
    {
        var start = cursor.Position;
        DataNode? value = cursor.Current switch
        {
            '[' => ReadArray(cursor, depth + 1),
            '{' => ReadInlineTable(cursor, depth + 1),
            '"' or '\'' => ReadString(cursor),
            _ => TomlWords.Read(cursor),
        };
        cursor.Count(value?.Range ?? new TextRange(start, 0));
        return value;
    }

    private static ScalarNode? ReadString(ReadCursor cursor)
    {
        var start = cursor.Position;
        var style = cursor.Current == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        return TomlStringReader.Read(cursor) is { } text ? ScalarNode.String(text, style, TextRange.FromBounds(start, cursor.Position)) : null;
    }

    private static ArrayNode? ReadArray(ReadCursor cursor, int depth)
    {
        var start = cursor.Position;
        if (!cursor.Allows(depth, new TextRange(start, 1)))
            return null;
        cursor.Position++;
        var items = new List<DataNode>();
        var isClosed = false;
        while (!isClosed && TomlText.SkipToContent(cursor))
        {
            isClosed = cursor.TryTake(']');
            if (isClosed || TomlFaults.TryReportForgottenBracket(cursor, start))
                break;
            if (Read(cursor, depth) is { } item)
                items.Add(item);
            if (TomlText.SkipToContent(cursor) && !cursor.TryTake(',') && cursor.Current != ']')
                TomlFaults.ReportSeparator(cursor, start);
        }

        if (!isClosed)
            TomlFaults.ReportUnclosed(cursor, start);
        return new ArrayNode(items, TextRange.FromBounds(start, isClosed ? cursor.Position : items.Count == 0 ? start + 1 : items[^1].Range.End), isComplete: isClosed);
    }

    private static ObjectNode? ReadInlineTable(ReadCursor cursor, int depth)
    {
        var start = cursor.Position;
        if (!cursor.Allows(depth, new TextRange(start, 1)))
            return null;
        cursor.Position++;
        var table = new TomlTable(TomlTableKind.Headed, depth, new TextRange(start, 1));
        TomlText.SkipBlanks(cursor);
        var isClosed = cursor.TryTake('}');
        while (!isClosed && !cursor.HasFailed)
        {
            ReadMember(cursor, table);
            TomlText.SkipBlanks(cursor);
            var comma = cursor.Position;
            isClosed = !cursor.HasFailed && cursor.TryTake('}');
            if (isClosed || cursor.HasFailed)
                break;
            if (!cursor.TryTake(','))
                TomlFaults.ReportSeparator(cursor, start);
            TomlText.SkipBlanks(cursor);
            if (cursor.Current == '}')
                cursor.Fail(new TextRange(comma, 1), "this comma is one too many, because nothing follows it");
        }

        var node = table.ToNode(isComplete: isClosed);
        return isClosed ? (ObjectNode)node.At(TextRange.FromBounds(start, cursor.Position)) : node;
    }

    private static void ReadMember(ReadCursor cursor, TomlTable table)
    {
        if (TomlFaults.TryReportLineEnd(cursor) || TomlKeyReader.ReadWithEqualsSign(cursor) is not { } keys)
            return;
        if (Read(cursor, table.Depth + keys.Count - 1) is { } value)
            table.Add(cursor, keys, value);
    }
}
