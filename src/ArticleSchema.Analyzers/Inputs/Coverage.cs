using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Which files the project's schemas cover, and what is wanted of them: all that decides whether and how a file is read.</summary>
internal sealed class Coverage : IEquatable<Coverage>
{
    private readonly SchemaSet _schemas;
    private readonly EquatableArray<Area> _areas;

    /// <summary>Takes the coverage from the schemas.</summary>
    public Coverage(ProjectSchemas schemas)
    {
        _schemas = schemas.Set;
        _areas = schemas.IsInert ? [] : schemas.Set.Documents.Select(AreaOf).ToEquatableArray();
    }

    /// <summary>Whether there is nothing that could cover a file.</summary>
    public bool IsEmpty => _areas.Count == 0;

    /// <summary>Whether the files that one schema covers are read as those of another: as by two versions of one whose settings have not changed.</summary>
    public static bool ReadsAlike(SchemaDocument schema, SchemaDocument other) => schema == other || AreaOf(schema) == AreaOf(other);

    /// <summary>The one schema that covers a file; null when none does, or more than one. Only of its settings it is sure that they are those of now.</summary>
    public SchemaDocument? Find(string path) =>
        !IsEmpty && !SchemaDocument.IsSchemaPath(path) && !ProjectFileList.IsList(path) && _schemas.Find(path) is [var schema] ? schema : null;

    /// <inheritdoc/>
    public bool Equals(Coverage? other) => other is not null && _areas.Equals(other._areas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coverage);

    /// <inheritdoc/>
    public override int GetHashCode() => _areas.GetHashCode();

    private static Area AreaOf(SchemaDocument document) =>
        new(ProjectPath.GetFolder(document.File.Path), document.Settings.Files, document.Settings.EmbedsBody, document.Settings.RequiresFrontMatter, document.Settings.Fallbacks.ToEquatableArray(), document.ListsEntries);

    private sealed record Area(string Folder, FilePatterns Files, bool EmbedsBody, bool RequiresFrontMatter, EquatableArray<FallbackSettings> Fallbacks, bool ListsEntries);
}
