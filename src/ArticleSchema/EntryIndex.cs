using System.ComponentModel;

namespace ArticleSchema;

/// <summary>What the lookups of a collection have in common, whatever their keys; not meant to be named in your code.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryIndex<T>
    where T : notnull
{
    private protected EntryIndex()
    {
    }

    /// <summary>Adds one for each key that an entry shares with <paramref name="entry"/>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="all">The entries, as they were when <paramref name="shared"/> was made.</param>
    /// <param name="shared">The sums, by the places of the entries in the collection.</param>
    internal abstract void CountShared(T entry, IReadOnlyList<T> all, Span<int> shared);
}
