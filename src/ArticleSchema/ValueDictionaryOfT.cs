using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>
/// An unchanging dictionary that keeps the order of its keys and is equal to every other one with equal values under
/// the same keys, in whatever order.
/// </summary>
/// <remarks>Keys are compared ordinally. <see cref="ValueDictionary.From{T}(IReadOnlyDictionary{string, T})"/> makes one.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
/// <example>
/// <code>
/// var first = ValueDictionary.From(new Dictionary&lt;string, int&gt; { ["a"] = 1, ["b"] = 2 });
/// var second = ValueDictionary.From(new Dictionary&lt;string, int&gt; { ["b"] = 2, ["a"] = 1 });
/// Console.WriteLine(first == second);    // True
/// Console.WriteLine(second);             // {b: 2, a: 1}
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ValueDictionary<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueDictionary<T>>
{
    private readonly KeyValuePair<string, T>[] _items;
    private readonly Dictionary<string, T> _values;

    internal ValueDictionary(KeyValuePair<string, T>[] items)
    {
        _items = items;
        _values = new Dictionary<string, T>(items, StringComparer.Ordinal);
    }

    /// <summary>The dictionary without keys.</summary>
    public static ValueDictionary<T> Empty { get; } = new([]);

    /// <summary>The number of keys.</summary>
    public int Count => _items.Length;

    /// <summary>The keys in the order in which they were given.</summary>
    public IEnumerable<string> Keys => _items.Select(static item => item.Key);

    /// <summary>The values in the order of the <see cref="Keys"/>.</summary>
    public IEnumerable<T> Values => _items.Select(static item => item.Value);

    /// <summary>The value under <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names it.</exception>
    public T this[string key] => _values[key];

    /// <summary>Whether both dictionaries hold equal values under the same keys.</summary>
    public static bool operator ==(ValueDictionary<T>? left, ValueDictionary<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the dictionaries differ in a key or a value.</summary>
    public static bool operator !=(ValueDictionary<T>? left, ValueDictionary<T>? right) => !(left == right);

    /// <summary>Whether there is a value under <paramref name="key"/>.</summary>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <summary>Gives the value under <paramref name="key"/> when there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    /// <summary>Walks the keys and values in the order in which they were given.</summary>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether <paramref name="other"/> holds equal values under the same keys, in whatever order.</summary>
    public bool Equals(ValueDictionary<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;

        foreach (var (key, value) in _items)
        {
            if (!other.TryGetValue(key, out var theirs) || !ContentComparer<T>.Default.Equals(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc cref="Equals(ValueDictionary{T})"/>
    public override bool Equals(object? obj) => Equals(obj as ValueDictionary<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because the order of the keys must not count.
        var sum = Count;
        foreach (var (key, value) in _items)
            sum = unchecked(sum + HashCode.Combine(key, value is null ? 0 : ContentComparer<T>.Default.GetHashCode(value)));

        return sum;
    }

    /// <summary>The keys and values in braces, <c>{home: index, count: 3}</c>, written the same in every culture.</summary>
    public override string ToString() => FlowText.Dictionary(_items);
}
