using System.Collections;
using System.Diagnostics;

namespace ArticleSchema;

/// <summary>Finds the entries of a collection by what they have in common, such as a category.</summary>
/// <remarks>
/// It is built when it is first used, which decodes the collection, and the same from then on for every thread. Enumerated,
/// it gives one group for each key, in the order in which the keys first appear in the collection. Texts are compared
/// ordinally, and addresses as they are spelt. An entry without a key is in no group, one with several keys in several.
/// Looking up a key that is there, and a <c>foreach</c>, allocate nothing. Where hot reload changes the collection, it is built again.
/// </remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// var byAuthor = new EntryLookup&lt;string, Post&gt;(PostCollection.All, static post =&gt; post.Author is { } author ? [author] : []);
/// EntryGroup&lt;string, Post&gt; hers = byAuthor["ada"];    // empty when there are none
/// foreach (var author in byAuthor.OrderByDescending(author =&gt; author.Count))
///     Console.WriteLine($"{author.Key} ({author.Count})");
/// </code>
/// </example>
[DebuggerDisplay("Count = {Count}")]
public sealed class EntryLookup<TKey, T> : EntryIndex<T>, IReadOnlyCollection<EntryGroup<TKey, T>>
    where TKey : notnull
    where T : notnull
{
    private readonly IReadOnlyList<T> _entries;
    private readonly Func<T, IReadOnlyList<TKey>> _keysOf;
    private Index? _index;

    /// <summary>Makes a lookup over <paramref name="entries"/>, without touching them yet.</summary>
    /// <param name="entries">The entries, which must not change.</param>
    /// <param name="keysOf">Gives an entry's keys: none, one or several; a key given twice counts once.</param>
    public EntryLookup(IReadOnlyList<T> entries, Func<T, IReadOnlyList<TKey>> keysOf)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(keysOf);
        _entries = entries;
        _keysOf = keysOf;
    }

    /// <summary>The number of keys.</summary>
    public int Count => GetIndex().Groups.Count;

    /// <summary>The keys in the order in which they first appear in the collection.</summary>
    public IReadOnlyList<TKey> Keys => GetIndex().Keys;

    /// <summary>The entries with <paramref name="key"/> in the collection's order; a group without any when there are none.</summary>
    public EntryGroup<TKey, T> this[TKey key] => GetIndex().ByKey.TryGetValue(key, out var group) ? group : new EntryGroup<TKey, T>(key, []);

    /// <summary>Whether any entry has <paramref name="key"/>.</summary>
    public bool Contains(TKey key) => GetIndex().ByKey.ContainsKey(key);

    /// <summary>Walks the groups in the order of the <see cref="Keys"/>.</summary>
    public ReadOnlyListBase<EntryGroup<TKey, T>>.Enumerator GetEnumerator() => GetIndex().Groups.GetEnumerator();

    IEnumerator<EntryGroup<TKey, T>> IEnumerable<EntryGroup<TKey, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void CountShared(T entry, IReadOnlyList<T> all, Span<int> shared)
    {
        var index = GetIndex();
        // Where the collection has changed in between, its places have other entries.
        if (!ReferenceEquals(index.Entries, all))
            return;
        var keys = _keysOf(entry);
        for (var i = 0; i < keys.Count; i++)
        {
            if (!index.ByKey.TryGetValue(keys[i], out var group) || IsAmong(keys, i))
                continue;
            foreach (var position in group.Positions)
                shared[position]++;
        }
    }

    private static bool IsAmong(IReadOnlyList<TKey> keys, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (ContentComparer<TKey>.Default.Equals(keys[i], keys[count]))
                return true;
        }

        return false;
    }

    // Threads that race for the first use may each build an index, but only the first to be published is ever seen.
    private Index GetIndex()
    {
        while (true)
        {
            var entries = _entries is ReadOnlyListBase<T> list ? list.Snapshot : _entries;
            var old = Volatile.Read(ref _index);
            if (old is not null && ReferenceEquals(old.Entries, entries))
                return old;
            var index = Build(entries);
            if (Interlocked.CompareExchange(ref _index, index, old) == old)
                return index;
        }
    }

    private Index Build(IReadOnlyList<T> entries)
    {
        var byKey = new Dictionary<TKey, EntryGroup<TKey, T>>(ContentComparer<TKey>.Default);
        var groups = new List<EntryGroup<TKey, T>>();
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var key in _keysOf(entries[i]))
            {
                if (!byKey.TryGetValue(key, out var group))
                {
                    byKey[key] = group = new EntryGroup<TKey, T>(key, entries);
                    groups.Add(group);
                }

                group.Add(i);
            }
        }

        return new Index(entries, byKey, ValueList.Own(groups.ToArray()), ValueList.Own(groups.Select(static group => group.Key).ToArray()));
    }

    private sealed record Index(
        IReadOnlyList<T> Entries,
        Dictionary<TKey, EntryGroup<TKey, T>> ByKey,
        ValueList<EntryGroup<TKey, T>> Groups,
        IReadOnlyList<TKey> Keys);
}
