using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using ArticleSchema.CompilerServices;

namespace ArticleSchema;

/// <summary>The entries of a generated collection, in its order.</summary>
/// <remarks>
/// The entries are part of the assembly: no file is read and nothing is parsed at run time. An entry is decoded when it
/// is first touched and kept from then on; every thread, at every time, gets the same instance of it. Counting and
/// looking a key up decode nothing. Keys are compared ordinally.
/// </remarks>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// foreach (Post post in PostCollection.All)
///     Console.WriteLine(post.Title);
///
/// Post newest = PostCollection.All[0];
/// Post launch = PostCollection.All.Get("2022/launch");
/// IEnumerable&lt;Post&gt; secondPage = PostCollection.All.Skip(10).Take(10);    // decodes these ten
/// </code>
/// </example>
[DebuggerDisplay("{_name,nq}, Count = {Count}")]
public sealed class EntryCollection<T> : ReadOnlyListBase<T>
    where T : notnull
{
    private readonly string _name;
    private readonly BakedTable<T> _table;

    /// <summary>Makes the collection; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EntryCollection(BakedEntries<T> entries)
    {
        _table = new BakedTable<T>(entries);
        _name = entries.CollectionName;
        Count = entries.Count;
    }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <inheritdoc/>
    public override T this[int index] => _table[index];

    /// <summary>The entry with <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest key that there is.</exception>
    public T Get(string key) => TryGet(key, out var entry) ? entry : throw NoSuchKey(key);

    /// <summary>Gives the entry with <paramref name="key"/> when there is one.</summary>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T entry)
    {
        var index = IndexOfKey(key);
        entry = index < 0 ? default : _table[index];
        return index >= 0;
    }

    /// <summary>Whether there is an entry with <paramref name="key"/>.</summary>
    public bool Contains(string key) => IndexOfKey(key) >= 0;

    /// <summary>The place in the collection of the entry with <paramref name="key"/>, or -1.</summary>
    /// <example>
    /// <code>
    /// int index = PostCollection.All.IndexOfKey(post.Entry.Key);
    /// Post? next = index + 1 &lt; PostCollection.Count ? PostCollection.All[index + 1] : null;
    /// </code>
    /// </example>
    public int IndexOfKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        const int OnStack = 512;
        var length = Encoding.UTF8.GetMaxByteCount(key.Length);
        var utf8 = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];

        // Half of a surrogate pair has no UTF-8; replaced by U+FFFD, it would find an entry that is named so.
        return Utf8.FromUtf16(key, utf8, out _, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? _table.Find(utf8[..written])
            : -1;
    }

    private KeyNotFoundException NoSuchKey(string key)
    {
        var nearest = NearestText.To(key, Enumerable.Range(0, Count).Select(number => Encoding.UTF8.GetString(_table.KeyOf(number))));
        return new($"{_name} has no entry with the key '{key}'; {(nearest is null ? "it is empty" : $"the nearest is '{nearest}'")}");
    }
}
