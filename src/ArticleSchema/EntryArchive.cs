using System.Diagnostics;

namespace ArticleSchema;

/// <summary>The entries of a collection by year and month.</summary>
/// <remarks>
/// A date is in the year and month that its author wrote, whatever the offset. An entry without a date is in no year. It is
/// built when it is first used, which decodes the collection, and the same from then on for every thread. Where hot reload
/// changes the collection, it is built again.
/// </remarks>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (EntryYear&lt;Post&gt; year in PostCollection.Years)
/// {
///     foreach (EntryMonth&lt;Post&gt; month in year.Months)
///         Console.WriteLine($"{month.Year}-{month.Month:00}: {string.Join(", ", month.Select(post =&gt; post.Title))}");
/// }
/// </code>
/// </example>
[DebuggerDisplay("Count = {Count}")]
public sealed class EntryArchive<T> : ReadOnlyListBase<EntryYear<T>>
    where T : notnull
{
    private readonly IReadOnlyList<T> _entries;
    private readonly Func<T, DateOnly?> _dateOf;
    private readonly bool _isAscending;
    private Built? _built;

    /// <summary>Makes an archive of <paramref name="entries"/>, without touching them yet.</summary>
    /// <param name="entries">The entries, which must not change.</param>
    /// <param name="dateOf">Gives an entry's date, or null.</param>
    /// <param name="isAscending">Whether the earliest year and month come first instead of the latest.</param>
    public EntryArchive(IReadOnlyList<T> entries, Func<T, DateOnly?> dateOf, bool isAscending = false)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(dateOf);
        (_entries, _dateOf, _isAscending) = (entries, dateOf, isAscending);
    }

    /// <summary>How many years have entries.</summary>
    public override int Count => Snapshot.Count;

    /// <inheritdoc/>
    public override EntryYear<T> this[int index] => Snapshot[index];

    internal override ReadOnlyListBase<EntryYear<T>> Snapshot
    {
        get
        {
            while (true)
            {
                var entries = _entries is ReadOnlyListBase<T> list ? list.Snapshot : _entries;
                var old = Volatile.Read(ref _built);
                if (old is not null && ReferenceEquals(old.Entries, entries))
                    return old.Years;
                // Of threads that race, only the first to publish is ever seen.
                var built = new Built(entries, Build(entries));
                if (Interlocked.CompareExchange(ref _built, built, old) == old)
                    return built.Years;
            }
        }
    }

    /// <summary>The entries of a year; null when there are none.</summary>
    public EntryYear<T>? Find(int year)
    {
        foreach (var candidate in this)
        {
            if (candidate.Year == year)
                return candidate;
        }

        return null;
    }

    private ValueList<EntryYear<T>> Build(IReadOnlyList<T> entries)
    {
        var dated = entries.Select(entry => (Entry: entry, Date: _dateOf(entry))).Where(static entry => entry.Date is not null);
        var years = Sort(dated.GroupBy(static entry => entry.Date!.Value.Year)).Select(year => new EntryYear<T>(
            year.Key,
            ToList(year),
            ValueList.Own(Sort(year.GroupBy(static entry => entry.Date!.Value.Month)).Select(month => new EntryMonth<T>(year.Key, month.Key, ToList(month))).ToArray())));
        return ValueList.Own(years.ToArray());
    }

    private IEnumerable<IGrouping<int, TItem>> Sort<TItem>(IEnumerable<IGrouping<int, TItem>> groups) =>
        _isAscending ? groups.OrderBy(static group => group.Key) : groups.OrderByDescending(static group => group.Key);

    private static ValueList<T> ToList(IEnumerable<(T Entry, DateOnly? Date)> entries) => ValueList.Own(entries.Select(static entry => entry.Entry).ToArray());

    private sealed record Built(IReadOnlyList<T> Entries, ValueList<EntryYear<T>> Years);
}
