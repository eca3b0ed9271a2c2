using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>What stands under a key of a table: a value, a table, or an array of tables that further headers lengthen.</summary>
internal sealed class TomlEntry(ScalarNode key, DataNode? value, bool isArray)
{
    public ScalarNode Key => key;

    public bool IsArray => isArray;

    public bool IsValue => value is not null;

    /// <summary>The table, or those of the array.</summary>
    public List<TomlTable> Tables { get; } = [];

    /// <param name="isComplete">Whether nothing can follow.</param>
    public Member ToMember(bool isComplete) => new(key, value ?? (isArray ? ToArray(isComplete) : Tables[0].ToNode(isComplete)));

    private ArrayNode ToArray(bool isComplete)
    {
        var items = Tables.ConvertAll(table => (DataNode)table.ToNode(isComplete));
        return new ArrayNode(items, TextRange.FromBounds(items.Min(item => item.Range.Start), items.Max(item => item.Range.End)), isComplete);
    }
}
