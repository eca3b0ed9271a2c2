using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Files;

/// <summary>Finds the folders whose schemas apply to targets. Looks into each folder once, however many targets lie in it.</summary>
internal sealed class ProjectRoots
{
    private readonly Dictionary<string, FolderContent> _contents = new(StringComparer.Ordinal);

    [Flags]
    private enum FolderContent
    {
        None = 0,
        Project = 1,
        Schema = 2,
    }

    /// <summary>
    /// The nearest folder from the target upward that holds a <c>*.csproj</c>, as a build of that project would check the
    /// target. Without one, a folder is a project of its own, and a file belongs to the nearest folder that holds a schema;
    /// without that too, to the folder above <c>content</c>, where the built-in schema finds it, or else to its own.
    /// </summary>
    public string Find(CheckTarget target)
    {
        // What a build would leave out is not part of the project above it.
        if (FindUpward(target.Folder, folder => Holds(folder, FolderContent.Project) && !Exclusions.IsExcluded(folder, target.Folder)) is { } project)
            return project;
        if (target.IsFolder)
            return target.Path;
        return FindWithSchema(target.Folder) ?? FindAboveContent(target.Folder) ?? target.Folder;
    }

    /// <summary>The nearest folder, from one upward, that holds a schema.</summary>
    public string? FindWithSchema(string? start) => FindUpward(start, folder => Holds(folder, FolderContent.Schema));

    /// <summary>Whether a file describes a build.</summary>
    public static bool IsProjectFile(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string? FindAboveContent(string start) =>
        FindUpward(start, folder => folder.EndsWith('/' + BuiltInSchemas.ContentFolder, StringComparison.Ordinal)) is { } content
            ? FilePath.GetParent(content)
            : null;

    private static string? FindUpward(string? start, Func<string, bool> isSought)
    {
        for (var folder = start; folder is not null; folder = FilePath.GetParent(folder))
        {
            if (isSought(folder))
                return folder;
        }

        return null;
    }

    private bool Holds(string folder, FolderContent sought)
    {
        if (!_contents.TryGetValue(folder, out var content))
            _contents.Add(folder, content = LookInto(folder));
        return content.HasFlag(sought);
    }

    private static FolderContent LookInto(string folder)
    {
        var content = FolderContent.None;
        try
        {
            foreach (var path in Directory.EnumerateFiles(FilePath.ToSystem(folder)))
            {
                content |= IsProjectFile(path) ? FolderContent.Project
                    : SchemaDocument.IsSchemaPath(path) ? FolderContent.Schema
                    : FolderContent.None;
            }
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            // Who may not look into a folder above works as if nothing were there. The target's own is listed again, and reported.
        }

        return content;
    }
}
