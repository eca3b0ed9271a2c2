using System.Diagnostics;

namespace ArticleSchema;

/// <summary>The entries of a collection that share a key of an index, in the collection's order.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (EntryGroup&lt;string, Post&gt; category in PostCollection.Categories)
///     Console.WriteLine($"{category.Key}: {category.Count} posts, newest '{category[0].Title}'");
/// </code>
/// </example>
[DebuggerDisplay("{Key}, Count = {Count}")]
public sealed class EntryGroup<TKey, T> : EntryList<T>, IGrouping<TKey, T>
    where TKey : notnull
    where T : notnull
{
    private readonly IReadOnlyList<T> _entries;
    private readonly List<int> _positions = [];

    internal EntryGroup(TKey key, IReadOnlyList<T> entries) => (Key, _entries) = (key, entries);

    /// <summary>What the entries share.</summary>
    public TKey Key { get; }

    /// <inheritdoc/>
    public override int Count => _positions.Count;

    /// <inheritdoc/>
    public override T this[int index] => _entries[_positions[index]];

    /// <summary>Where the entries stand in the collection, in order.</summary>
    internal IReadOnlyList<int> Positions => _positions;

    /// <summary>Adds an entry, once even when it names the key twice.</summary>
    internal void Add(int position)
    {
        if (_positions.Count == 0 || _positions[^1] != position)
            _positions.Add(position);
    }
}
