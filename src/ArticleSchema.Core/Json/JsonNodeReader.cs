using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Json;

/// <summary>Reads values of JSON. After a fault every method returns what it has, so that nothing before the fault is lost.</summary>
internal sealed class JsonNodeReader(ReadCursor cursor)
{
    private int _depth;

    /// <summary>The value that the text consists of; null when there is none.</summary>
    public DataNode? ReadDocument()
    {
        SkipBlanks();
        if (cursor.IsAtEnd)
            return null;
        var root = ReadValue();
        SkipBlanks();
        if (!cursor.HasFailed && !cursor.IsAtEnd)
            JsonFaults.ReportRest(cursor);
        return root;
    }

    /// <summary>The members that the text consists of; null when there is none.</summary>
    public DataNode? ReadMembers()
    {
        SkipBlanks();
        return cursor.IsAtEnd ? null : ReadObject(isBraced: false);
    }

    private DataNode? ReadValue()
    {
        DataNode? value = cursor.Current switch
        {
            '{' => ReadObject(isBraced: true),
            '[' => ReadArray(),
            '"' => ReadString(),
            _ => JsonWords.Read(cursor),
        };
        if (value is not null)
            cursor.Count(value.Range);
        return value;
    }

    private ObjectNode? ReadObject(bool isBraced)
    {
        var start = cursor.Position;
        if (!TryEnter(start, isBraced ? 1 : 0))
            return null;
        var members = new List<Member>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        ReadItems(start, isBraced ? '}' : '\0', () => ReadMember(members, places));
        _depth--;
        var lastEnd = members.Count == 0 ? start + (isBraced ? 1 : 0) : members[^1].Range.End;
        return new ObjectNode(members, isBraced ? ToRange(start, lastEnd) : TextRange.FromBounds(start, lastEnd), isComplete: !cursor.HasFailed);
    }

    private ArrayNode? ReadArray()
    {
        var start = cursor.Position;
        if (!TryEnter(start, 1))
            return null;
        var items = new List<DataNode>();
        ReadItems(start, ']', () =>
        {
            if (ReadValue() is { } item)
                items.Add(item);
        });
        _depth--;
        return new ArrayNode(items, ToRange(start, items.Count == 0 ? start + 1 : items[^1].Range.End), isComplete: !cursor.HasFailed);
    }

    /// <summary>Reads what stands between the brackets, and the closing one; U+0000 stands for the end of the text.</summary>
    private void ReadItems(int start, char closing, Action readItem)
    {
        SkipBlanks();
        if (TryClose(closing))
            return;
        while (true)
        {
            if (cursor.IsAtEnd)
                JsonFaults.ReportEnd(cursor, start, closing);
            else
                readItem();
            if (cursor.HasFailed)
                return;
            SkipBlanks();
            if (TryClose(closing))
                return;
            var comma = cursor.Position;
            if (!cursor.TryTake(','))
            {
                JsonFaults.ReportSeparator(cursor, start, closing);
                return;
            }

            SkipBlanks();
            if (closing == '\0' ? cursor.IsAtEnd : cursor.Current == closing)
            {
                JsonFaults.ReportTrailingComma(cursor, comma);
                return;
            }
        }
    }

    private void ReadMember(List<Member> members, Dictionary<string, int> places)
    {
        if (cursor.Current != '"')
        {
            JsonFaults.ReportKey(cursor);
            return;
        }

        if (ReadString() is not { } key)
            return;
        cursor.Count(key.Range);
        SkipBlanks();
        if (!cursor.TryTake(':'))
        {
            JsonFaults.ReportColon(cursor, key);
            return;
        }

        SkipBlanks();
        // What the fault interrupted has a place in the result only as far as it goes.
        if (ReadValue() is not { } value)
            return;
        if (!places.TryGetValue(key.Text, out var place))
        {
            places.Add(key.Text, members.Count);
            members.Add(new Member(key, value));
            return;
        }

        // Of a key that is given twice the last value stays, as in most other readers.
        cursor.ReportDuplicate(key, members[place].Key.Range);
        members[place] = new Member(key, value);
    }

    private ScalarNode? ReadString()
    {
        var start = cursor.Position;
        return JsonStringReader.Read(cursor) is { } text ? ScalarNode.String(text, ScalarStyle.DoubleQuoted, TextRange.FromBounds(start, cursor.Position)) : null;
    }

    private bool TryEnter(int start, int bracketLength)
    {
        if (!cursor.Allows(_depth + 1, new TextRange(start, bracketLength)))
            return false;
        _depth++;
        cursor.Position += bracketLength;
        return true;
    }

    private bool TryClose(char closing) => closing == '\0' ? cursor.IsAtEnd : cursor.TryTake(closing);

    private void SkipBlanks()
    {
        while (cursor.Current is ' ' or '\t' or '\r' or '\n')
            cursor.Position++;
    }

    // Behind a fault, the position is that of the fault: the node ends with the last thing that was read.
    private TextRange ToRange(int start, int lastEnd) => TextRange.FromBounds(start, cursor.HasFailed ? lastEnd : cursor.Position);
}
