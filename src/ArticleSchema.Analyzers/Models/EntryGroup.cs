namespace ArticleSchema.Analyzers.Models;

/// <summary>The entries that one schema covers, by path.</summary>
/// <param name="SchemaPath">The schema.</param>
/// <param name="Entries">The entries.</param>
/// <param name="Length">The length of all their literals together.</param>
internal sealed record EntryGroup(string SchemaPath, EquatableArray<EntryModel> Entries, long Length);
