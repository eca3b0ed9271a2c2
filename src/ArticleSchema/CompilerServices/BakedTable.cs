namespace ArticleSchema.CompilerServices;

/// <summary>Finds baked entries by number or key, and keeps those that have been decoded.</summary>
/// <remarks>
/// Nothing is locked. Threads that race for an entry's first touch may each decode it, but the first result to be
/// published is the one that all of them get, then and later.
/// </remarks>
internal sealed class BakedTable<T> : ReadOnlyListBase<T>
    where T : notnull
{
    private readonly BakedEntries<T> _entries;
    private readonly BakedStringPool _pool = new();
    private readonly Chunk?[] _chunks;

    /// <param name="entries">The data.</param>
    /// <param name="generation">The number of the code that the data is part of.</param>
    public BakedTable(BakedEntries<T> entries, int generation)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentOutOfRangeException.ThrowIfNegative(entries.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(entries.EntriesPerChunk, 1);
        _entries = System.Reflection.Metadata.MetadataUpdater.IsSupported ? entries.Detach() : entries;
        _chunks = new Chunk?[entries.ChunkCount];
        Generation = generation;
    }

    /// <summary>The number of the code that the data is part of.</summary>
    public int Generation { get; }

    /// <summary>What messages call the collection.</summary>
    public string Name => _entries.CollectionName;

    /// <inheritdoc/>
    public override int Count => _entries.Count;

    /// <summary>The model of the entry with the zero-based <paramref name="index"/>.</summary>
    public override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _entries.Count);
            var (chunkNumber, place) = Math.DivRem(index, _entries.EntriesPerChunk);
            var models = GetChunk(chunkNumber).Models;
            return (T)(Volatile.Read(ref models[place]) ?? Interlocked.CompareExchange(ref models[place], Decode(index), null) ?? models[place]!);
        }
    }

    /// <summary>The number of the entry with <paramref name="key"/>, or -1; decodes nothing.</summary>
    public int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _entries.KeyIndex().AsSpan();
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

    /// <summary>What is said where no entry has a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="property">The property that refers to it; null where somebody just asks.</param>
    /// <param name="asking">The article that has the property; null where it is not known.</param>
    public KeyNotFoundException NoSuchKey(string key, string? property = null, Entry? asking = null)
    {
        var nearest = NearestText.To(key, Enumerable.Range(0, Count).Select(number => KeyOf(number).ToString()));
        var reference = property is null ? "" : $", to which '{property}' refers{(asking is null || asking.Path.Length == 0 ? "" : $" in '{asking.Path}'")}";
        return new($"{Name} has no entry with the key '{key}'{reference}; {(nearest is null ? "it is empty" : $"the nearest is '{nearest}'")}");
    }

    // Decodes nothing.
    private ReadOnlySpan<char> KeyOf(int number) => new BakedReader(DataOf(number), _pool).ReadKey();

    private object Decode(int number)
    {
        var reader = new BakedReader(DataOf(number), _pool);
        var entry = reader.ReadEntry();
        return _entries.Read(ref reader, entry);
    }

    private ReadOnlySpan<char> DataOf(int number)
    {
        var (chunkNumber, place) = Math.DivRem(number, _entries.EntriesPerChunk);
        var chunk = GetChunk(chunkNumber);
        return chunk.Data.AsSpan()[chunk.Places[place]];
    }

    private Chunk GetChunk(int number) =>
        Volatile.Read(ref _chunks[number]) ?? Interlocked.CompareExchange(ref _chunks[number], Survey(number), null) ?? _chunks[number]!;

    private Chunk Survey(int number)
    {
        var count = Math.Min(_entries.EntriesPerChunk, _entries.Count - (number * _entries.EntriesPerChunk));
        var places = new Range[count];
        var data = _entries.Chunks(number);
        var reader = new BakedReader(data, _pool);
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var (prefix, length) = reader.SkipEntry();
            places[i] = (start + prefix)..(start + prefix + length);
            start += prefix + length;
        }

        return new Chunk(data, places, new object?[count]);
    }

    /// <summary>A chunk's data, where its entries lie in it, and the models decoded so far.</summary>
    private sealed record Chunk(string Data, Range[] Places, object?[] Models);
}
