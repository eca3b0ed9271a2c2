using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>The tables of a document, and the one to which the next lines belong.</summary>
internal sealed class TomlDocument
{
    private readonly ReadCursor _cursor;

    public TomlDocument(ReadCursor cursor, int start)
    {
        _cursor = cursor;
        Root = new TomlTable(TomlTableKind.Headed, depth: 1, new TextRange(start, 0));
        Current = Root;
    }

    public TomlTable Root { get; }

    public TomlTable Current { get; private set; }

    /// <summary>Goes on with the table, or with a new one of the array, that a header names.</summary>
    public void Open(IReadOnlyList<ScalarNode> keys, TextRange header, bool isArray)
    {
        var table = Root;
        for (var i = 0; i < keys.Count - 1; i++)
        {
            if (Enter(table, keys[i], header) is not { } inner)
                return;
            table = inner;
        }

        _cursor.Count(header);
        if (_cursor.Allows(table.DepthOf(isArray), header))
            Current = Open(table, keys[^1], header, isArray);
    }

    private static TomlTable Open(TomlTable parent, TomlEntry entry, TextRange header)
    {
        if (entry.IsArray)
            return parent.AddItem(entry, TomlTableKind.Headed, header);
        entry.Tables[0].Kind = TomlTableKind.Headed;
        return entry.Tables[0];
    }

    private TomlTable Open(TomlTable parent, ScalarNode key, TextRange header, bool isArray)
    {
        if (parent.Find(key.Text) is not { } entry)
            return parent.AddTable(key, TomlTableKind.Headed, isArray, header);
        if (isArray ? entry.IsArray : entry is { IsValue: false, IsArray: false, Tables: [{ Kind: TomlTableKind.Implied }] })
            return Open(parent, entry, header);
        _cursor.ReportDuplicate(key, entry.Key.Range);
        // The lines that follow belong to neither of the two.
        return new TomlTable(TomlTableKind.Headed, parent.DepthOf(isArray), header);
    }

    private TomlTable? Enter(TomlTable table, ScalarNode key, TextRange header)
    {
        if (table.Find(key.Text) is not { } entry)
            return _cursor.Allows(table.DepthOf(isArray: false), key.Range) ? table.AddTable(key, TomlTableKind.Implied, isArray: false, header) : null;
        if (!entry.IsValue)
            return entry.Tables[^1];
        TomlFaults.ReportNoTable(_cursor, key, entry);
        return null;
    }
}
