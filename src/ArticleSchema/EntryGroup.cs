using System.Diagnostics;

namespace ArticleSchema;

/// <summary>The entries of a collection that share a key of an index, in the collection's order.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (EntryGroup&lt;string, Post&gt; category in byCategory)
///     Console.WriteLine($"{category.Key}: {category.Count} posts, newest '{category[0].Title}'");
/// </code>
/// </example>
[DebuggerDisplay("{Key}, Count = {Count}")]
public sealed class EntryGroup<TKey, T> : ReadOnlyListBase<T>, IGrouping<TKey, T>
    where TKey : notnull
    where T : notnull
{
    private readonly List<T> _entries = [];
    private int _lastPosition = -1;

    internal EntryGroup(TKey key) => Key = key;

    /// <summary>What the entries share.</summary>
    public TKey Key { get; }

    /// <inheritdoc/>
    public override int Count => _entries.Count;

    /// <inheritdoc/>
    public override T this[int index] => _entries[index];

    /// <summary>Adds an entry, once even when it names the key twice.</summary>
    internal void Add(T entry, int position)
    {
        if (_lastPosition == position)
            return;

        _lastPosition = position;
        _entries.Add(entry);
    }
}
