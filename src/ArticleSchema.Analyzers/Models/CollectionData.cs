namespace ArticleSchema.Analyzers.Models;

/// <summary>What a collection's members know of its data.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="EntriesPerChunk">How many entries every chunk has, save for the last one.</param>
/// <param name="Keys">The keys of the entries, in order.</param>
internal sealed record CollectionData(CollectionTarget Target, int EntriesPerChunk, EquatableArray<string> Keys)
{
    /// <summary>How many chunks there are.</summary>
    public int ChunkCount => (Keys.Count + EntriesPerChunk - 1) / EntriesPerChunk;
}
