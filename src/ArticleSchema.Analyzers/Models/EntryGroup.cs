namespace ArticleSchema.Analyzers.Models;

/// <summary>The entries that one schema covers, by path.</summary>
public sealed record EntryGroup(string SchemaPath, EquatableArray<EntryModel> Entries);
