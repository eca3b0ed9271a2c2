namespace ArticleSchema.Cli.Files;

/// <summary>The files of a folder and below that may concern us, each list ordered by path.</summary>
/// <param name="Schemas">The schema files.</param>
/// <param name="Markdown">The Markdown files.</param>
/// <param name="Others">All other files; one that a schema names is an entry too.</param>
/// <param name="ProjectFolders">The folders that hold a <c>*.csproj</c>.</param>
/// <param name="Faults">The folders that could not be listed.</param>
internal sealed record ProjectFiles(
    IReadOnlyList<string> Schemas,
    IReadOnlyList<string> Markdown,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> ProjectFolders,
    IReadOnlyList<FileFault> Faults);
