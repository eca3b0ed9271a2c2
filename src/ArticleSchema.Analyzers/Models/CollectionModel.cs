namespace ArticleSchema.Analyzers.Models;

/// <summary>A collection and its entries, in order.</summary>
public sealed record CollectionModel(SchemaModel Schema, EquatableArray<EntryModel> Entries);
