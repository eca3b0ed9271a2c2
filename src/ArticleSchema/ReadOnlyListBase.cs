using System.Collections;
using System.ComponentModel;

namespace ArticleSchema;

/// <summary>What the read-only lists of this library share; not meant to be named in your code.</summary>
/// <remarks>
/// It is an <see cref="IList{T}"/> as well, since LINQ looks for that one: <c>Last</c>, <c>ElementAt</c> and
/// <c>Skip(…).Take(…)</c> then touch the elements that they return and no others. What would change the list throws
/// <see cref="NotSupportedException"/>. A <c>foreach</c> over the list itself allocates nothing.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReadOnlyListBase<T> : IReadOnlyList<T>, IList<T>
{
    private protected ReadOnlyListBase()
    {
    }

    /// <summary>The number of elements.</summary>
    public abstract int Count { get; }

    /// <summary>The element at the zero-based <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public abstract T this[int index] { get; }

    /// <summary>The list as it is now, for what has to see one and the same list from beginning to end; itself where it never changes.</summary>
    internal virtual ReadOnlyListBase<T> Snapshot => this;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    bool ICollection<T>.IsReadOnly => true;

    /// <summary>Walks the elements in order.</summary>
    public Enumerator GetEnumerator() => new(Snapshot);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Copies the elements into <paramref name="array"/>, the first one to <paramref name="arrayIndex"/>.</summary>
    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        var items = Snapshot;
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(arrayIndex, array.Length - items.Count);

        for (var i = 0; i < items.Count; i++)
            array[arrayIndex + i] = items[i];
    }

    /// <summary>The index of the first element equal to <paramref name="item"/>, or -1.</summary>
    public int IndexOf(T item)
    {
        var items = Snapshot;
        for (var i = 0; i < items.Count; i++)
        {
            if (ContentComparer<T>.Default.Equals(items[i], item))
                return i;
        }

        return -1;
    }

    bool ICollection<T>.Contains(T item) => IndexOf(item) >= 0;

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The list is read-only");

    /// <summary>Walks a list from its first element to its last.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ReadOnlyListBase<T> _list;
        private int _index = -1;

        internal Enumerator(ReadOnlyListBase<T> list) => _list = list;

        /// <summary>The element that the enumerator has come to.</summary>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes on to the next element; <see langword="false"/> when there is none.</summary>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back to the place before the first element.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
