using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>A table while it is being read.</summary>
/// <param name="kind">How it came to be.</param>
/// <param name="depth">How deep it is nested; the document is 1.</param>
/// <param name="range">What has been read of it.</param>
internal sealed class TomlTable(TomlTableKind kind, int depth, TextRange range)
{
    // Below this a walk over the list beats a hash table, and a hostile text can have very many tables.
    private const int LookupThreshold = 9;

    private readonly List<TomlEntry> _entries = [];
    private Dictionary<string, TomlEntry>? _byName;

    public TomlTableKind Kind { get; set; } = kind;

    public int Depth => depth;

    /// <summary>What stands under a name, or null.</summary>
    public TomlEntry? Find(string name)
    {
        if (_byName is null)
            return _entries.Find(entry => entry.Key.Text == name);
        return _byName.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>Puts a table under a name that is still free.</summary>
    public TomlTable AddTable(ScalarNode key, TomlTableKind kind, bool isArray, TextRange range)
    {
        var entry = new TomlEntry(key, value: null, isArray);
        Add(entry);
        return AddItem(entry, kind, range);
    }

    /// <summary>Puts a further table into an array of tables.</summary>
    public TomlTable AddItem(TomlEntry entry, TomlTableKind kind, TextRange range)
    {
        var table = new TomlTable(kind, DepthOf(entry.IsArray), range);
        entry.Tables.Add(table);
        return table;
    }

    /// <summary>How deep a table in this one is nested; one of an array has the array in between.</summary>
    public int DepthOf(bool isArray) => depth + (isArray ? 2 : 1);

    /// <summary>Gives a key, which may be dotted, its value.</summary>
    public void Add(ReadCursor cursor, IReadOnlyList<ScalarNode> keys, DataNode value)
    {
        var table = this;
        for (var i = 0; i < keys.Count - 1 && table is not null; i++)
            table = table.Enter(cursor, keys[i], TextRange.FromBounds(keys[i + 1].Range.Start, value.Range.End));
        var key = keys[^1];
        if (table?.Find(key.Text) is { } known)
            cursor.ReportDuplicate(key, known.Key.Range);
        else
            table?.Add(new TomlEntry(key, value, isArray: false));
    }

    /// <summary>The table with all that was put into it.</summary>
    /// <param name="isComplete">Whether nothing can follow; a table under a header can be continued until the end of the text.</param>
    public ObjectNode ToNode(bool isComplete)
    {
        var members = _entries.ConvertAll(entry => entry.ToMember(isComplete));
        // Its parts can stand in several places of the file: from the first to the last.
        var (start, end) = (range.Start, range.End);
        foreach (var member in members)
        {
            start = Math.Min(start, Math.Min(member.Key.Range.Start, member.Value.Range.Start));
            end = Math.Max(end, member.Range.End);
        }

        return new ObjectNode(members, TextRange.FromBounds(start, end), isComplete);
    }

    private void Add(TomlEntry entry)
    {
        _entries.Add(entry);
        if (_entries.Count == LookupThreshold)
            _byName = _entries.ToDictionary(known => known.Key.Text, StringComparer.Ordinal);
        else
            _byName?.Add(entry.Key.Text, entry);
    }

    private TomlTable? Enter(ReadCursor cursor, ScalarNode key, TextRange range)
    {
        if (Find(key.Text) is not { } entry)
            return cursor.Allows(DepthOf(isArray: false), key.Range) ? AddTable(key, TomlTableKind.Dotted, isArray: false, range) : null;
        if (!entry.IsValue && !entry.IsArray && entry.Tables[0].Kind == TomlTableKind.Dotted)
            return entry.Tables[0];
        TomlFaults.ReportNoTable(cursor, key, entry);
        return null;
    }
}
