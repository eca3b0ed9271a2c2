using System.Diagnostics;

namespace ArticleSchema;

/// <summary>The entries of one month, in the collection's order.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (EntryMonth&lt;Post&gt; month in PostCollection.Years[0].Months)
///     Console.WriteLine($"{month.Year}-{month.Month:00}: {month.Count} posts");
/// </code>
/// </example>
[DebuggerDisplay("{Year}-{Month}, Count = {Count}")]
public sealed class EntryMonth<T> : EntryList<T>
{
    private readonly ValueList<T> _entries;

    internal EntryMonth(int year, int month, ValueList<T> entries) => (Year, Month, _entries) = (year, month, entries);

    /// <summary>The year, such as 2026.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month { get; }

    /// <inheritdoc/>
    public override int Count => _entries.Count;

    /// <inheritdoc/>
    public override T this[int index] => _entries[index];
}
