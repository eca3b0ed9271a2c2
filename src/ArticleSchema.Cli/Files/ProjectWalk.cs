using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Files;

/// <summary>Lists the files of a project as MSBuild does: links to folders are followed, those that lead back are not.</summary>
internal sealed class ProjectWalk
{
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<string> _schemas = [];
    private readonly List<string> _markdown = [];
    private readonly List<string> _others = [];
    private readonly List<string> _projectFolders = [];
    private readonly List<FileFault> _faults = [];
    private readonly Stack<Folder> _pending = new();
    private readonly string _root;

    private ProjectWalk(string root) => _root = root;

    /// <summary>Lists what is in a folder and below, without what a build leaves out.</summary>
    public static ProjectFiles List(string root, CancellationToken cancellation)
    {
        var walk = new ProjectWalk(root);
        walk._pending.Push(new Folder(root, LinkTrail.Start(root)));
        while (walk._pending.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            walk.ListFolder(folder);
        }

        return new ProjectFiles(Sort(walk._schemas), Sort(walk._markdown), Sort(walk._others), Sort(walk._projectFolders), walk._faults);
    }

    private void ListFolder(Folder folder)
    {
        var subfolders = new List<FileSystemInfo>();
        try
        {
            foreach (var entry in new DirectoryInfo(FilePath.ToSystem(folder.Path)).EnumerateFileSystemInfos("*", s_everything))
            {
                if (entry is DirectoryInfo)
                    subfolders.Add(entry);
                else if (ProjectRoots.IsProjectFile(entry.Name))
                    AddProject(folder.Path);
                else
                    ListFor(entry.Name).Add(folder.Path + '/' + entry.Name);
            }

            var hasBuildOutput = HasBuildOutput(folder.Path);
            foreach (var subfolder in subfolders)
                Enter(subfolder, folder, hasBuildOutput);
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            _faults.Add(FileFault.From(folder.Path, exception));
        }
    }

    private void AddProject(string folder)
    {
        if (!IsLastProject(folder))
            _projectFolders.Add(folder);
    }

    private bool IsLastProject(string folder) => _projectFolders is [.., var last] && last == folder;

    // A build leaves out what lies beside its own project file. Where the root is none, as that of a solution is, each
    // project below has its own build; below a project that has one, they are folders like others.
    private bool HasBuildOutput(string folder) =>
        folder == _root || (IsLastProject(folder) && _projectFolders[0] != _root);

    private List<string> ListFor(string name) =>
        SchemaDocument.IsSchemaPath(name) ? _schemas
        : Article.IsMarkdownPath(name) ? _markdown
        : _others;

    private void Enter(FileSystemInfo subfolder, Folder parent, bool hasBuildOutput)
    {
        if (Exclusions.IsAlwaysExcluded(subfolder.Name) || (hasBuildOutput && Exclusions.IsBuildOutput(subfolder.Name)))
            return;
        if (parent.Trail.Enter(subfolder) is { } trail)
            _pending.Push(new Folder(parent.Path + '/' + subfolder.Name, trail));
    }

    private static List<string> Sort(List<string> paths)
    {
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private readonly record struct Folder(string Path, LinkTrail Trail);
}
