using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>A value in JSON Schema's data model that knows its place in the file. Immutable.</summary>
/// <remarks>
/// Equality is equality of values: two nodes are equal when they hold the same data, wherever they stand and however
/// they are spelt (JSON Schema core §4.2.2). The order of an object's members does not count.
/// </remarks>
internal abstract class DataNode : IEquatable<DataNode>
{
    private protected DataNode(TextRange range) => Range = range;

    /// <summary>Which of the six types the value has.</summary>
    public abstract NodeKind Kind { get; }

    /// <summary>The value's place in the file; empty where the file says nothing, as after <c>title:</c>.</summary>
    public TextRange Range { get; }

    /// <summary>How many nodes a walk over this one meets, aliases followed; at most <see cref="int.MaxValue"/>.</summary>
    public abstract int Size { get; }

    /// <summary>Whether the value was read to its end. An array or object in which reading stopped may have more than it says.</summary>
    public virtual bool IsComplete => true;

    /// <summary>The same value where reading stopped short of what may belong to it.</summary>
    public virtual DataNode AsIncomplete() => this;

    /// <summary>The same value at another place, as an alias is.</summary>
    public abstract DataNode At(TextRange range);

    /// <inheritdoc/>
    public abstract bool Equals(DataNode? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as DataNode);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    private protected static int AddSizes(int left, int right) =>
        left > int.MaxValue - right ? int.MaxValue : left + right;
}
