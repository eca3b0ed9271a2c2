using System.Diagnostics;

namespace ArticleSchema;

/// <summary>The entries of one year, in the collection's order.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (EntryYear&lt;Post&gt; year in PostCollection.Years)
///     Console.WriteLine($"{year.Year}: {year.Count} posts in {year.Months.Count} months");
/// </code>
/// </example>
[DebuggerDisplay("{Year}, Count = {Count}")]
public sealed class EntryYear<T> : EntryList<T>
{
    private readonly ValueList<T> _entries;

    internal EntryYear(int year, ValueList<T> entries, ValueList<EntryMonth<T>> months) => (Year, _entries, Months) = (year, entries, months);

    /// <summary>The year, such as 2026.</summary>
    public int Year { get; }

    /// <summary>Its months that have entries, in the order of the years.</summary>
    public ValueList<EntryMonth<T>> Months { get; }

    /// <inheritdoc/>
    public override int Count => _entries.Count;

    /// <inheritdoc/>
    public override T this[int index] => _entries[index];

    /// <summary>The entries of a month, from 1 to 12; null when there are none.</summary>
    public EntryMonth<T>? Find(int month)
    {
        foreach (var candidate in Months)
        {
            if (candidate.Month == month)
                return candidate;
        }

        return null;
    }
}
