using System.Buffers;

namespace ArticleSchema;

/// <summary>Finds the entries that have most in common with one of them, by the lookups of its collection.</summary>
/// <remarks>
/// It counts the values that two entries share, over all lookups. Of entries that share as many, those that stand first in the
/// collection come first. Its cost is that of the groups in which the entry is, and it allocates no more than its result.
/// </remarks>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// var related = new RelatedEntries&lt;Post&gt;(PostCollection.All, PostCollection.Categories, PostCollection.Tags);
/// foreach (Post other in related.Find(post, post.Entry.Key, count: 3))
///     Console.WriteLine(other.Title);
/// </code>
/// </example>
/// <param name="all">The collection.</param>
/// <param name="lookups">Lookups over this collection.</param>
public sealed class RelatedEntries<T>(EntryCollection<T> all, params EntryIndex<T>[] lookups)
    where T : notnull
{
    /// <summary>The entries that share a value with <paramref name="entry"/>, those with most such values first, and itself left out.</summary>
    /// <param name="entry">The entry; it need not be one of the collection's.</param>
    /// <param name="key">Its key.</param>
    /// <param name="count">How many are wanted at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<T> Find(T entry, string key, int count)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var entries = (CompilerServices.BakedTable<T>)all.Snapshot;
        var rented = ArrayPool<int>.Shared.Rent(entries.Count);
        var shared = rented.AsSpan(0, entries.Count);
        shared.Clear();
        foreach (var lookup in lookups)
            lookup.CountShared(entry, entries, shared);
        if (entries.Find(key) is >= 0 and var own)
            shared[own] = 0;
        var found = Take(entries, shared, count);
        ArrayPool<int>.Shared.Return(rented);
        return found;
    }

    // A list of few is filled by insertion; what stands first stays before what has no more.
    private static ValueList<T> Take(IReadOnlyList<T> entries, ReadOnlySpan<int> shared, int count)
    {
        var positions = new List<int>(Math.Min(count, 16));
        for (var position = 0; position < shared.Length && count > 0; position++)
        {
            if (shared[position] == 0 || (positions.Count == count && shared[positions[^1]] >= shared[position]))
                continue;
            if (positions.Count == count)
                positions.RemoveAt(count - 1);
            var place = positions.Count;
            while (place > 0 && shared[positions[place - 1]] < shared[position])
                place--;
            positions.Insert(place, position);
        }

        return ValueList.Own(positions.Select(position => entries[position]).ToArray());
    }
}
