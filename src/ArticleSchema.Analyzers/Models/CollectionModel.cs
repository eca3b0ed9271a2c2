namespace ArticleSchema.Analyzers.Models;

/// <summary>A collection and its entries, in order.</summary>
internal sealed record CollectionModel(SchemaModel Schema, EquatableArray<EntryModel> Entries);
