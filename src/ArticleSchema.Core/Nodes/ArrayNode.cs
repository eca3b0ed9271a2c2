using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>An ordered list of values.</summary>
internal sealed class ArrayNode : DataNode
{
    /// <summary>Makes an array that takes over <paramref name="items"/>, which must not change any more.</summary>
    public ArrayNode(IReadOnlyList<DataNode> items, TextRange range, bool isComplete = true)
        : this(items, range, isComplete, SizeOf(items))
    {
    }

    private ArrayNode(IReadOnlyList<DataNode> items, TextRange range, bool isComplete, int size)
        : base(range)
    {
        Size = size;
        Items = items;
        IsComplete = isComplete;
    }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Array;

    /// <inheritdoc/>
    public override int Size { get; }

    /// <inheritdoc/>
    public override bool IsComplete { get; }

    /// <summary>The values, in the order of the file.</summary>
    public IReadOnlyList<DataNode> Items { get; }

    /// <inheritdoc/>
    public override DataNode AsIncomplete() => new ArrayNode(Items, Range, isComplete: false, Size);

    /// <inheritdoc/>
    public override DataNode At(TextRange range) => new ArrayNode(Items, range, IsComplete, Size);

    /// <inheritdoc/>
    public override bool Equals(DataNode? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is not ArrayNode array || array.Items.Count != Items.Count || array.Size != Size)
            return false;
        for (var i = 0; i < Items.Count; i++)
        {
            if (!Items[i].Equals(array.Items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Items.Count;
        foreach (var item in Items)
            hash = (hash * 31) + item.GetHashCode();
        return hash;
    }

    private static int SizeOf(IReadOnlyList<DataNode> items)
    {
        var size = 1;
        for (var i = 0; i < items.Count; i++)
            size = AddSizes(size, items[i].Size);
        return size;
    }
}
