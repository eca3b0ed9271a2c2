using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>Named values, in the order of the file, each name once.</summary>
internal sealed class ObjectNode : DataNode
{
    // Below this a walk over the list beats a hash table that has to be made first, and front matter is below it.
    private const int LookupThreshold = 32;

    private Dictionary<string, Member>? _lookup;

    /// <summary>Makes an object that takes over <paramref name="members"/>, which must hold each name once and not change any more.</summary>
    public ObjectNode(IReadOnlyList<Member> members, TextRange range, bool isComplete = true)
        : base(range)
    {
        Members = members;
        IsComplete = isComplete;
        Size = 1;
        for (var i = 0; i < members.Count; i++)
            Size = AddSizes(AddSizes(Size, 1), members[i].Value.Size);
    }

    private ObjectNode(ObjectNode original, TextRange range, bool isComplete)
        : base(range)
    {
        Members = original.Members;
        IsComplete = isComplete;
        Size = original.Size;
        _lookup = original._lookup;
    }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Object;

    /// <inheritdoc/>
    public override int Size { get; }

    /// <inheritdoc/>
    public override bool IsComplete { get; }

    /// <summary>Names and values, in the order of the file.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The member of that name, or null.</summary>
    [MethodImpl(HotLoop.Options)]
    public Member? Find(string name)
    {
        var members = Members;
        if (members.Count >= LookupThreshold)
            return FindInLookup(name);
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name == name)
                return members[i];
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

    private Member? FindInLookup(string name)
    {
        // A race makes the same table twice, which costs time and nothing else.
        var lookup = _lookup ??= Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        return lookup.TryGetValue(name, out var found) ? found : null;
    }
}
