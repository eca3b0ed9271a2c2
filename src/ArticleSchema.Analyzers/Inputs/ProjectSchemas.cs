using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>A project's schemas, compiled. Equal to another when made from the same texts.</summary>
internal sealed class ProjectSchemas : IEquatable<ProjectSchemas>
{
    private readonly string _projectFolder;
    private readonly EquatableArray<SchemaSource> _sources;

    /// <param name="projectFolder">The project's folder.</param>
    /// <param name="sources">The project's schema files, ordered by path.</param>
    public ProjectSchemas(string? projectFolder, EquatableArray<SchemaSource> sources)
    {
        _projectFolder = projectFolder ?? ProjectPath.GetCommonFolder(sources.Select(source => ProjectPath.Normalize(source.Path)));
        _sources = sources;
        // A project that merely inherits the analyzer has neither our build property nor schemas.
        IsInert = projectFolder is null && sources.Count == 0;
        Set = SchemaSet.Create(_projectFolder, SchemaCache.Read(sources));
    }

    /// <summary>Whether the project has nothing to do with us.</summary>
    public bool IsInert { get; }

    /// <summary>The schemas.</summary>
    public SchemaSet Set { get; }

    /// <inheritdoc/>
    public bool Equals(ProjectSchemas? other) =>
        other is not null && _projectFolder == other._projectFolder && IsInert == other.IsInert && _sources.Equals(other._sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectSchemas);

    /// <inheritdoc/>
    public override int GetHashCode() => _sources.GetHashCode();
}
