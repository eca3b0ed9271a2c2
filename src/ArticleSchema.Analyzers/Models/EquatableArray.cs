using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A list that is equal to another one with equal items, so that the pipeline can tell that nothing has changed. Immutable.</summary>
/// <remarks>No struct: the runtime compiles all that a pipeline does once for all classes, and again for every struct that flows through it.</remarks>
/// <typeparam name="T">What it holds; itself equal by value.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal sealed class EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[] _items;

    /// <summary>Makes one that takes over <paramref name="items"/>, which must not change any more.</summary>
    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The one without items.</summary>
    public static EquatableArray<T> Empty { get; } = new(Array.Empty<T>());

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>So many of its items, from a place on.</summary>
    public EquatableArray<T> Slice(int start, int length) => new(_items.AsSpan(start, length).ToArray());

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other) => ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
            hash = (hash * 31) + item.GetHashCode();
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes equatable arrays.</summary>
internal static class EquatableArray
{
    /// <summary>An array of the items of a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>An array of these items; what the compiler makes of <c>[a, b]</c>.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => items.IsEmpty ? EquatableArray<T>.Empty : new(items.ToArray());
}
