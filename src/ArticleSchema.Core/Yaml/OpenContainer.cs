using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

using YamlDotNet.Core;

namespace ArticleSchema.Core.Yaml;

/// <summary>A mapping or sequence whose end has not been read yet.</summary>
internal sealed class OpenContainer(bool isMapping, bool isBracketed, int start, AnchorName anchor)
{
    private readonly List<DataNode> _items = [];
    private readonly List<(ScalarNode Key, DataNode Value)> _members = [];

    public bool IsMapping => isMapping;

    public bool IsBracketed => isBracketed;

    public AnchorName Anchor => anchor;

    /// <summary>The key that waits for its value.</summary>
    public ScalarNode? PendingKey { get; private set; }

    /// <summary>Where the last thing that was read ends.</summary>
    public int LastEnd { get; private set; } = isBracketed ? start + 1 : start;

    /// <summary>Takes the next item, key or value.</summary>
    /// <returns>False for a key that is not a scalar, which JSON's data model cannot hold.</returns>
    public bool Add(DataNode node)
    {
        LastEnd = Math.Max(LastEnd, node.Range.End);
        if (!isMapping)
        {
            _items.Add(node);
        }
        else if (PendingKey is { } key)
        {
            _members.Add((key, node));
            PendingKey = null;
        }
        else if (node is ScalarNode scalar)
        {
            PendingKey = scalar;
        }
        else
        {
            return false;
        }

        return true;
    }

    public DataNode ToNode(int end, List<ReadFault> faults)
    {
        var range = TextRange.FromBounds(start, Math.Max(start, end));
        return isMapping ? new ObjectNode(ToMembers(faults), range) : new ArrayNode(_items, range);
    }

    private List<Member> ToMembers(List<ReadFault> faults)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<Member>(_members.Count);
        foreach (var (key, value) in _members)
        {
            if (IsMergeKey(key) && TryMerge(value, out _))
                continue;
            if (names.Add(key.Text))
                members.Add(new Member(key, value));
            else
                faults.Add(new ReadFault(ReadFaultKind.DuplicateKey, key.Range, key.Text));
        }

        // What is merged in never overrides what the mapping itself says, wherever '<<' stands in it.
        foreach (var (key, value) in _members)
        {
            if (!IsMergeKey(key) || !TryMerge(value, out var sources))
                continue;
            foreach (var member in sources.SelectMany(source => source.Members))
            {
                if (names.Add(member.Name))
                    members.Add(member);
            }
        }

        return members;
    }

    private static bool IsMergeKey(ScalarNode key) => key.Style == Nodes.ScalarStyle.Plain && key.Text == "<<";

    private static bool TryMerge(DataNode value, out IReadOnlyList<ObjectNode> sources)
    {
        sources = value switch
        {
            ObjectNode mapping => [mapping],
            ArrayNode array when array.Items.All(item => item is ObjectNode) => array.Items.Cast<ObjectNode>().ToList(),
            _ => [],
        };
        return value is ObjectNode || sources.Count > 0;
    }
}
