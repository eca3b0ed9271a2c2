using System.Collections;
using System.Diagnostics;

namespace ArticleSchema;

/// <summary>Some entries of a list in a row, as a site shows them on one page.</summary>
/// <remarks>It is a struct that looks into the list: making one, and a <c>foreach</c> over it, allocate nothing.</remarks>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// EntryPage&lt;Post&gt; page = PostCollection.Page(size: 10, number: 2);
/// foreach (Post post in page)
///     Console.WriteLine(post.Title);
/// Console.WriteLine($"Page {page.Number} of {page.PageCount}{(page.HasNext ? ", more" : "")}");
/// </code>
/// </example>
[DebuggerDisplay("Page {Number} of {PageCount}, Count = {Count}")]
public readonly struct EntryPage<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T>? _all;
    private readonly int _start;

    /// <summary>Makes a page of any list.</summary>
    /// <param name="all">The list, which must not change.</param>
    /// <param name="size">How many entries a page holds, at least 1.</param>
    /// <param name="number">The page's number, from 1. One behind the last page is a page without entries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size or the number is less than 1.</exception>
    public EntryPage(IReadOnlyList<T> all, int size, int number)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        // Pages of one collection agree with themselves, whatever becomes of it.
        _all = all is ReadOnlyListBase<T> list ? list.Snapshot : all;
        (Size, Number, TotalCount) = (size, number, _all.Count);
        _start = (int)Math.Min((number - 1L) * size, TotalCount);
        Count = Math.Min(size, TotalCount - _start);
    }

    /// <summary>The page's number, from 1.</summary>
    public int Number { get; }

    /// <summary>How many entries a page holds, the last one aside.</summary>
    public int Size { get; }

    /// <summary>How many entries this page holds.</summary>
    public int Count { get; }

    /// <summary>How many entries all pages hold together.</summary>
    public int TotalCount { get; }

    /// <summary>How many pages there are; a list without entries has one page, which is empty.</summary>
    public int PageCount => TotalCount == 0 ? 1 : ((TotalCount - 1) / Size) + 1;

    /// <summary>Whether there is a page before this one.</summary>
    public bool HasPrevious => Number > 1;

    /// <summary>Whether there is a page behind this one.</summary>
    public bool HasNext => Number < PageCount;

    /// <summary>The entry at the zero-based <paramref name="index"/> of the page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _all![_start + index];
        }
    }

    /// <summary>Walks the page's entries in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a page from its first entry to its last.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly EntryPage<T> _page;
        private int _index = -1;

        internal Enumerator(EntryPage<T> page) => _page = page;

        /// <summary>The entry that the enumerator has come to.</summary>
        public readonly T Current => _page[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes on to the next entry; <see langword="false"/> when there is none.</summary>
        public bool MoveNext() => ++_index < _page.Count;

        /// <summary>Goes back to the place before the first entry.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
