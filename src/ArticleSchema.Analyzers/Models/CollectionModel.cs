namespace ArticleSchema.Analyzers.Models;

/// <summary>A collection and its entries, in order.</summary>
/// <param name="Target">Where its data goes.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="TextLength">How much of its data may become string literals.</param>
internal sealed record CollectionModel(CollectionTarget Target, EquatableArray<EntryModel> Entries, long TextLength);
