using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>All that a collection needs to know about its baked entries; made by generated code.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <example>
/// <code>
/// new EntryCollection&lt;Post&gt;(static () =&gt; new BakedEntries&lt;Post&gt;
/// {
///     CollectionName = "PostCollection",
///     Count = 2,
///     EntriesPerChunk = 256,
///     Chunks = static _ =&gt; Chunk0,
///     KeyIndex = static () =&gt; Keys,
///     Read = ReadPost,
/// });
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BakedEntries<T>
    where T : notnull
{
    /// <summary>What messages call the collection, such as <c>PostCollection</c>.</summary>
    public required string CollectionName { get; init; }

    /// <summary>The number of entries.</summary>
    public required int Count { get; init; }

    /// <summary>The number of entries in every chunk, save for the last one, which may hold fewer; at least 1.</summary>
    public required int EntriesPerChunk { get; init; }

    /// <summary>Gives the chunks, numbered from 0 in the order of the collection.</summary>
    public required Func<int, string> Chunks { get; init; }

    /// <summary>Gives the key index, as <see cref="BakedReader"/> describes it.</summary>
    public required Func<string> KeyIndex { get; init; }

    /// <summary>Reads one entry's model.</summary>
    public required BakedEntryReader<T> Read { get; init; }

    /// <summary>The number of chunks.</summary>
    internal int ChunkCount => (Count + EntriesPerChunk - 1) / EntriesPerChunk;

    /// <summary>The same with a copy of the data: what generated code gives changes with it, at any time, while what is known of the data does not.</summary>
    internal BakedEntries<T> Detach()
    {
        var keyIndex = KeyIndex();
        var chunks = new string[ChunkCount];
        for (var chunk = 0; chunk < chunks.Length; chunk++)
            chunks[chunk] = Chunks(chunk);
        return new()
        {
            CollectionName = CollectionName,
            Count = Count,
            EntriesPerChunk = EntriesPerChunk,
            Chunks = chunk => chunks[chunk],
            KeyIndex = () => keyIndex,
            Read = Read,
        };
    }
}
