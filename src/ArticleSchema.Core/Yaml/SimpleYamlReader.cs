using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Reads what nearly all front matter consists of: keys with values that stand in one line each, lists of such values, and mappings and lists of these.</summary>
/// <remarks>
/// The parser makes many objects of every key and value, and this nothing but the nodes. It knows of no fault: where it meets what it
/// is not sure of, it gives up, and the parser reads all from the beginning. What it reads, the parser would read the same; tests compare them.
/// </remarks>
internal static class SimpleYamlReader
{
    /// <summary>How deep it goes, so that it needs no stack of its own.</summary>
    public const int MaxDepth = 8;

    /// <summary>The longest of keys, with the blanks between it and its colon.</summary>
    public const int MaxKeyLength = 256;

    // Each key of a mapping is compared with those above it.
    private const int MaxMembers = 64;

    /// <summary>The value of a document; null where this is a task for the parser.</summary>
    public static DataNode? Read(string text, TextRange range, ReadLimits limits, YamlCharacters characters)
    {
        // Every node takes a character at the least.
        if (!characters.AreOrdinary || range.Length >= limits.Nodes || text.IndexOf('\t', range.Start, range.Length) >= 0)
            return null;
        var cursor = new SimpleYamlCursor(text, range.End);
        var isMarked = string.CompareOrdinal(text, range.Start, "---", 0, 3) == 0;
        cursor.Position = range.Start + (isMarked ? 3 : 0);
        if (!isMarked)
            cursor.MoveToContent(range.Start);
        else if (!cursor.TryEndLine())
            return null;
        if (cursor.Column != 0)
            return null;
        var root = ReadLines(ref cursor, depth: 1);
        return cursor.Column < 0 ? root : null;
    }

    /// <summary>Whether no other member has a key's name.</summary>
    public static bool IsNew(ScalarNode key, List<Member> members)
    {
        foreach (var member in members)
        {
            if (member.Name == key.Text)
                return false;
        }

        return members.Count < MaxMembers;
    }

    private static DataNode? ReadLines(ref SimpleYamlCursor cursor, int depth) =>
        depth > MaxDepth ? null : cursor.IsAtSign('-') ? ReadList(ref cursor, depth) : ReadMapping(ref cursor, cursor.Column, depth);

    private static ObjectNode? ReadMapping(ref SimpleYamlCursor cursor, int column, int depth)
    {
        var start = cursor.Position;
        var members = new List<Member>();
        do
        {
            if (SimpleYamlValues.ReadKey(ref cursor) is not { } key || !IsNew(key, members) || ReadValue(ref cursor, column, depth) is not { } value)
                return null;
            members.Add(new Member(key, value));
        }
        while (cursor.Column == column);

        return cursor.Column > column ? null : new ObjectNode(members, TextRange.FromBounds(start, members[members.Count - 1].Value.Range.End));
    }

    private static DataNode? ReadValue(ref SimpleYamlCursor cursor, int column, int depth)
    {
        var behindColon = cursor.Position;
        if (cursor.TryEndLine())
        {
            if (cursor.Column > column || (cursor.Column == column && cursor.IsAtSign('-')))
                return ReadLines(ref cursor, depth + 1);
            return ScalarNode.Null("", new TextRange(behindColon, 0));
        }

        var value = SimpleYamlValues.Read(ref cursor, depth);
        return value is not null && cursor.TryEndLine() ? value : null;
    }

    private static ArrayNode? ReadList(ref SimpleYamlCursor cursor, int depth)
    {
        var (start, column) = (cursor.Position, cursor.Column);
        var items = new List<DataNode>();
        do
        {
            if (ReadItem(ref cursor, depth) is not { } item)
                return null;
            items.Add(item);
        }
        while (cursor.Column == column && cursor.IsAtSign('-'));

        return cursor.Column > column ? null : new ArrayNode(items, TextRange.FromBounds(start, items[items.Count - 1].Range.End));
    }

    private static DataNode? ReadItem(ref SimpleYamlCursor cursor, int depth)
    {
        var hyphen = cursor.Position++;
        cursor.SkipBlanks();
        var start = cursor.Position;
        if (SimpleYamlValues.IsAtText(ref cursor))
        {
            cursor.SkipPlain(isInBrackets: false);
            var isKey = cursor.Current == ':';
            cursor.Position = start;
            if (isKey)
                return depth == MaxDepth ? null : ReadMapping(ref cursor, cursor.Column + start - hyphen, depth + 1);
        }

        var item = SimpleYamlValues.Read(ref cursor, depth);
        return item is not null && cursor.TryEndLine() ? item : null;
    }
}
