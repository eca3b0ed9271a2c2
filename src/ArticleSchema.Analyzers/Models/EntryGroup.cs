namespace ArticleSchema.Analyzers.Models;

/// <summary>The entries that one schema covers, by path.</summary>
internal sealed record EntryGroup(string SchemaPath, EquatableArray<EntryModel> Entries);
