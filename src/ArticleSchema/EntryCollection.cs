using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.CompilerServices;

namespace ArticleSchema;

/// <summary>The entries of a generated collection, in its order.</summary>
/// <remarks>
/// <para>
/// The entries are part of the assembly: no file is read and nothing is parsed at run time. An entry is decoded when it
/// is first touched and kept from then on; every thread, at every time, gets the same instance of it. Counting and
/// looking a key up decode nothing. Keys are compared ordinally.
/// </para>
/// <para>
/// Only hot reload changes a collection, as under <c>dotnet watch</c>: it then has new instances. Entries, groups and pages
/// that the program holds already stay as they are, and so does a <c>foreach</c> that has begun.
/// </para>
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
[DebuggerDisplay("{Table.Name,nq}, Count = {Count}")]
public sealed class EntryCollection<T> : EntryList<T>
    where T : notnull
{
    private readonly Func<BakedEntries<T>> _source;
    private BakedTable<T>? _table;

    /// <summary>Makes the collection; called by generated code.</summary>
    /// <param name="source">Gives the data, when it is first touched and whenever the code has changed.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EntryCollection(Func<BakedEntries<T>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <inheritdoc/>
    public override int Count => Table.Count;

    /// <inheritdoc/>
    public override T this[int index] => Table[index];

    internal override ReadOnlyListBase<T> Snapshot => Table;

    private BakedTable<T> Table => Volatile.Read(ref _table) is { } table && table.Generation == CodeGeneration.Number ? table : Renew();

    /// <summary>The entry with <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest key that there is.</exception>
    public T Get(string key)
    {
        var table = Table;
        return table.Find(key) is >= 0 and var index ? table[index] : throw table.NoSuchKey(key);
    }

    /// <summary>Gives the entry with <paramref name="key"/> when there is one.</summary>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T entry) => TryGetBeside(key, 0, out entry);

    /// <summary>Whether there is an entry with <paramref name="key"/>.</summary>
    public bool Contains(string key) => Table.Find(key) >= 0;

    /// <summary>The place in the collection of the entry with <paramref name="key"/>, or -1.</summary>
    public int IndexOfKey(string key) => Table.Find(key);

    /// <summary>Gives the entry before the one with <paramref name="key"/>; there is none before the first, and none where no entry has the key.</summary>
    public bool TryGetPrevious(string key, [MaybeNullWhen(false)] out T entry) => TryGetBeside(key, -1, out entry);

    /// <summary>Gives the entry behind the one with <paramref name="key"/>; there is none behind the last, and none where no entry has the key.</summary>
    public bool TryGetNext(string key, [MaybeNullWhen(false)] out T entry) => TryGetBeside(key, 1, out entry);

    /// <summary>The entry to which a property refers; called by generated code.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="property">The property's key in the front matter.</param>
    /// <param name="asking">The article that refers to it; null inside a model, where it is not known.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Follow(string key, string property, Entry? asking)
    {
        var table = Table;
        return table.Find(key) is >= 0 and var index ? table[index] : throw table.NoSuchKey(key, property, asking);
    }

    private bool TryGetBeside(string key, int distance, [MaybeNullWhen(false)] out T entry)
    {
        var table = Table;
        var index = table.Find(key);
        var exists = index >= 0 && (uint)(index + distance) < (uint)table.Count;
        entry = exists ? table[index + distance] : default;
        return exists;
    }

    // Threads that race may each make a table, but only the first to be published is ever seen.
    private BakedTable<T> Renew()
    {
        while (true)
        {
            var old = Volatile.Read(ref _table);
            // The number comes before the data: should the code change in between, the data is read once more.
            var generation = CodeGeneration.Number;
            if (old?.Generation == generation)
                return old;
            var table = new BakedTable<T>(_source(), generation);
            if (Interlocked.CompareExchange(ref _table, table, old) == old)
                return table;
        }
    }
}
