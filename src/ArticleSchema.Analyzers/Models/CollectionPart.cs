namespace ArticleSchema.Analyzers.Models;

/// <summary>A part of a collection's data: the chunks that go into one file.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Number">The number of the file.</param>
/// <param name="FirstChunk">The number of its first chunk.</param>
/// <param name="TextChunks">Up to which chunk of the collection the chunks are string literals.</param>
/// <param name="EntriesPerChunk">How many entries every chunk has, save for the collection's last one.</param>
/// <param name="Entries">Its entries, in order.</param>
internal sealed record CollectionPart(CollectionTarget Target, int Number, int FirstChunk, int TextChunks, int EntriesPerChunk, EquatableArray<EntryModel> Entries);
