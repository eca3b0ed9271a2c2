using System.Diagnostics;

namespace ArticleSchema;

/// <summary>An unchanging list that is equal to every other one with equal elements in the same order.</summary>
/// <remarks>
/// The list properties of generated models hold their elements in one, so that records with lists are compared by
/// content. Use it for lists in your own part of a model; <see cref="ValueList.From{T}(IReadOnlyList{T})"/> makes one.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <example>
/// <code>
/// var first = new Post { Title = "Hello", Categories = ["news"] };
/// var second = new Post { Title = "Hello", Categories = new List&lt;string&gt; { "news" } };
/// Console.WriteLine(first == second);              // True
/// Console.WriteLine(first.Categories);             // [news]
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ValueList<T> : ReadOnlyListBase<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public override int Count => _items.Length;

    /// <inheritdoc/>
    public override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _items.Length);
            return _items[index];
        }
    }

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an element, in the order or in length.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Whether <paramref name="other"/> holds equal elements in the same order.</summary>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items, ContentComparer<T>.Default));

    /// <inheritdoc cref="Equals(ValueList{T})"/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in _items)
            hash.Add(item, ContentComparer<T>.Default);

        return hash.ToHashCode();
    }

    /// <summary>
    /// The elements in brackets, <c>[news, cloud]</c>; texts are quoted where the comma or the like would mislead, and
    /// numbers and dates are written the same in every culture.
    /// </summary>
    public override string ToString() => FlowText.List(this);
}
