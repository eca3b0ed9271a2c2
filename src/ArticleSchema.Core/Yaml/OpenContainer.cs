using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

using YamlDotNet.Core;

namespace ArticleSchema.Core.Yaml;

/// <summary>A mapping or sequence whose end has not been read yet.</summary>
internal sealed class OpenContainer(bool isMapping, bool isFlow, bool isBracketed, int start, AnchorName anchor)
{
    // What the other kind holds; nothing is ever added.
    private static readonly List<DataNode> s_noItems = [];
    private static readonly List<Member> s_noMembers = [];

    // Up to so many keys, to compare each with the others is cheaper than a table of them.
    private const int MaxComparedKeys = 16;

    private readonly List<DataNode> _items = isMapping ? s_noItems : [];
    private readonly List<Member> _members = isMapping ? [] : s_noMembers;
    private ScalarNode? _pendingKey;

    public bool IsMapping => isMapping;

    /// <summary>Whether it is written with brackets or inside of brackets.</summary>
    public bool IsFlow => isFlow;

    /// <summary>Whether it has brackets of its own.</summary>
    public bool IsBracketed => isBracketed;

    /// <summary>Whether nothing of what it holds has been read.</summary>
    public bool IsEmpty => _items.Count == 0 && _members.Count == 0 && _pendingKey is null;

    /// <summary>Where it begins.</summary>
    public int Start => start;

    public AnchorName Anchor => anchor;

    /// <summary>Whether the next thing is a key.</summary>
    public bool ExpectsKey => isMapping && _pendingKey is null;

    /// <summary>Where the last thing that was read ends.</summary>
    public int LastEnd { get; private set; } = isBracketed ? start + 1 : start;

    /// <summary>Takes the next item, key or value; a key is a scalar.</summary>
    public void Add(DataNode node)
    {
        LastEnd = Math.Max(LastEnd, node.Range.End);
        if (!isMapping)
        {
            _items.Add(node);
        }
        else if (_pendingKey is { } key)
        {
            _members.Add(new Member(key, node));
            _pendingKey = null;
        }
        else
        {
            _pendingKey = (ScalarNode)node;
        }
    }

    /// <summary>What was read of it.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="isComplete">Whether it was read to its end.</param>
    /// <param name="reportDuplicate">Takes a key that is given again, and where it stands first.</param>
    public DataNode ToNode(int end, bool isComplete, Action<ScalarNode, TextRange> reportDuplicate)
    {
        var range = TextRange.FromBounds(start, Math.Max(start, end));
        return isMapping ? new ObjectNode(ToMembers(reportDuplicate), range, isComplete) : new ArrayNode(_items, range, isComplete);
    }

    private List<Member> ToMembers(Action<ScalarNode, TextRange> reportDuplicate)
    {
        if (IsPlain())
            return _members;
        var places = FindPlaces(reportDuplicate);
        var members = new List<Member>(_members.Count);
        for (var i = 0; i < _members.Count; i++)
        {
            // Of a key that is given twice the last value stays, as in most other readers.
            if (places[_members[i].Name] == i && !IsMerge(_members[i]))
                members.Add(_members[i]);
        }

        // What is merged in never overrides what the mapping itself says, wherever '<<' stands in it.
        foreach (var merge in _members.Where(IsMerge))
        {
            foreach (var member in SourcesOf(merge.Value).SelectMany(source => source.Members))
            {
                if (places.TryGetValue(member.Name, out var place) && (place < 0 || !IsMerge(_members[place])))
                    continue;
                places[member.Name] = -1;
                members.Add(member);
            }
        }

        return members;
    }

    /// <summary>Whether the members are what they seem: few, none given twice and none merged in.</summary>
    private bool IsPlain()
    {
        if (_members.Count > MaxComparedKeys)
            return false;
        for (var i = 0; i < _members.Count; i++)
        {
            if (IsMerge(_members[i]))
                return false;
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (_members[earlier].Name == _members[i].Name)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Where each name is given last; the places where it is given again are reported.</summary>
    private Dictionary<string, int> FindPlaces(Action<ScalarNode, TextRange> reportDuplicate)
    {
        var places = new Dictionary<string, int>(_members.Count, StringComparer.Ordinal);
        Dictionary<string, TextRange>? first = null;
        for (var i = 0; i < _members.Count; i++)
        {
            var key = _members[i].Key;
            if (places.TryGetValue(key.Text, out var earlier))
            {
                first ??= new Dictionary<string, TextRange>(StringComparer.Ordinal);
                if (!first.ContainsKey(key.Text))
                    first.Add(key.Text, _members[earlier].Key.Range);
                reportDuplicate(key, first[key.Text]);
            }

            places[key.Text] = i;
        }

        return places;
    }

    private static bool IsMerge(Member member) => member is { Name: "<<", Key.Style: Nodes.ScalarStyle.Plain }
        && (member.Value is ObjectNode || (member.Value is ArrayNode array && array.Items.All(item => item is ObjectNode)));

    // Of several mappings the earlier win over the later.
    private static IEnumerable<ObjectNode> SourcesOf(DataNode value) => value is ArrayNode array ? array.Items.Cast<ObjectNode>() : [(ObjectNode)value];
}
