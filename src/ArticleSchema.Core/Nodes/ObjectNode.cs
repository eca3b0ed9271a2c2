using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>Named values, in the order of the file, each name once.</summary>
internal sealed class ObjectNode : DataNode
{
    // Below this a walk over the list beats a hash table, and most front matter is below it.
    private const int LookupThreshold = 9;

    private readonly Dictionary<string, Member>? _lookup;

    /// <summary>Makes an object that takes over <paramref name="members"/>, which must hold each name once and not change any more.</summary>
    public ObjectNode(IReadOnlyList<Member> members, TextRange range, bool isComplete = true)
        : base(range, members.Aggregate(1, (size, member) => AddSizes(AddSizes(size, 1), member.Value.Size)))
    {
        Members = members;
        IsComplete = isComplete;
        if (members.Count >= LookupThreshold)
            _lookup = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    private ObjectNode(ObjectNode original, TextRange range, bool isComplete)
        : base(range, original.Size)
    {
        Members = original.Members;
        IsComplete = isComplete;
        _lookup = original._lookup;
    }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Object;

    /// <inheritdoc/>
    public override bool IsComplete { get; }

    /// <summary>Names and values, in the order of the file.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The member of that name, or null.</summary>
    public Member? Find(string name)
    {
        if (_lookup is not null)
            return _lookup.TryGetValue(name, out var found) ? found : null;
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
                return Members[i];
        }

        return null;
    }

    /// <inheritdoc/>
    public override DataNode AsIncomplete() => new ObjectNode(this, Range, isComplete: false);

    /// <inheritdoc/>
    public override DataNode At(TextRange range) => new ObjectNode(this, range, IsComplete);

    /// <inheritdoc/>
    public override bool Equals(DataNode? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is not ObjectNode mapping || mapping.Members.Count != Members.Count || mapping.Size != Size)
            return false;
        foreach (var member in Members)
        {
            if (mapping.Find(member.Name) is not { } counterpart || !member.Value.Equals(counterpart.Value))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of the members must not count.
        var hash = Members.Count;
        foreach (var member in Members)
            hash += member.Name.GetHashCode() ^ (member.Value.GetHashCode() * 31);
        return hash;
    }
}
