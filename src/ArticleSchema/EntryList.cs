using System.ComponentModel;

namespace ArticleSchema;

/// <summary>What the lists of entries share; not meant to be named in your code.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryList<T> : ReadOnlyListBase<T>
{
    private protected EntryList()
    {
    }

    /// <summary>The entries of one page. It copies nothing, and decodes no more than what is taken from it.</summary>
    /// <param name="size">How many entries a page holds, at least 1.</param>
    /// <param name="number">The page's number, from 1. One behind the last page is a page without entries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size or the number is less than 1.</exception>
    public EntryPage<T> Page(int size, int number) => new(this, size, number);
}
