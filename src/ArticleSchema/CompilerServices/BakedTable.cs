namespace ArticleSchema.CompilerServices;

/// <summary>Finds baked entries by number or key, and keeps those that have been decoded.</summary>
/// <remarks>
/// Nothing is locked. Threads that race for an entry's first touch may each decode it, but the first result to be
/// published is the one that all of them get, then and later.
/// </remarks>
internal sealed class BakedTable<T>
    where T : notnull
{
    private readonly BakedEntries<T> _entries;
    private readonly BakedStringPool _pool = new();
    private readonly Chunk?[] _chunks;

    public BakedTable(BakedEntries<T> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentOutOfRangeException.ThrowIfNegative(entries.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(entries.EntriesPerChunk, 1);
        _entries = entries;
        _chunks = new Chunk?[((entries.Count - 1) / entries.EntriesPerChunk) + 1];
    }

    /// <summary>The model of the entry with the zero-based <paramref name="number"/>.</summary>
    public T this[int number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, _entries.Count);
            var (chunkNumber, place) = Math.DivRem(number, _entries.EntriesPerChunk);
            var models = GetChunk(chunkNumber).Models;
            return (T)(Volatile.Read(ref models[place]) ?? Interlocked.CompareExchange(ref models[place], Decode(number), null) ?? models[place]!);
        }
    }

    /// <summary>The number of the entry with <paramref name="key"/>, or -1; decodes nothing.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var index = _entries.KeyIndex();
        var width = BakedDigits.WidthOf(_entries.Count);
        var slots = index.Length / width;
        if (slots == 0)
            return -1;

        // An empty slot ends the search, and a third of all slots is empty.
        for (var slot = (int)(BakedHash.Of(key) % (uint)slots); ; slot = (slot + 1) % slots)
        {
            var number = BakedDigits.ReadFixed(index.Slice(slot * width, width)) - 1;
            if (number < 0 || KeyOf(number).SequenceEqual(key))
                return number;
        }
    }

    /// <summary>The key of an entry in UTF-8; decodes nothing.</summary>
    public ReadOnlySpan<byte> KeyOf(int number) => new BakedReader(DataOf(number), _pool).ReadKey();

    private object Decode(int number)
    {
        var reader = new BakedReader(DataOf(number), _pool);
        var entry = reader.ReadEntry();
        return _entries.Read(ref reader, entry);
    }

    private ReadOnlySpan<byte> DataOf(int number)
    {
        var (chunkNumber, place) = Math.DivRem(number, _entries.EntriesPerChunk);
        return _entries.Chunks(chunkNumber)[GetChunk(chunkNumber).Places[place]];
    }

    private Chunk GetChunk(int number) =>
        Volatile.Read(ref _chunks[number]) ?? Interlocked.CompareExchange(ref _chunks[number], Survey(number), null) ?? _chunks[number]!;

    private Chunk Survey(int number)
    {
        var count = Math.Min(_entries.EntriesPerChunk, _entries.Count - (number * _entries.EntriesPerChunk));
        var places = new Range[count];
        var reader = new BakedReader(_entries.Chunks(number), _pool);
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var (prefix, data) = reader.SkipEntry();
            places[i] = (start + prefix)..(start + prefix + data);
            start += prefix + data;
        }

        return new Chunk(places, new object?[count]);
    }

    /// <summary>Where a chunk's entries lie in its data, and the models decoded so far.</summary>
    private sealed record Chunk(Range[] Places, object?[] Models);
}
