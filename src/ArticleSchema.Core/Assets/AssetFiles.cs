using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Assets;

/// <summary>The files of a project by their paths from its folder, listed when somebody first asks. Safe to share between threads.</summary>
internal sealed class AssetFiles
{
    private readonly Lazy<HashSet<string>> _paths;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Lazy<ILookup<string, string>> _byAnyCase;
    private readonly Lazy<ILookup<string, string>> _byFolder;
    private readonly Lazy<ILookup<string, string>> _byName;

    /// <param name="list">Lists the files: paths from the project's folder, in any order, also twice.</param>
    public AssetFiles(Func<IEnumerable<string>> list)
    {
        _paths = new(() => new HashSet<string>(list(), StringComparer.Ordinal));
        _folders = new(() => new HashSet<string>(_paths.Value.SelectMany(ListFolders), StringComparer.Ordinal));
        // In an order of their own, so that of two the same is named wherever the build runs.
        _byAnyCase = new(() => InOrder().ToLookup(path => path, StringComparer.OrdinalIgnoreCase));
        _byFolder = new(() => InOrder().ToLookup(ProjectPath.GetFolder, ProjectPath.GetName, StringComparer.Ordinal));
        _byName = new(() => InOrder().ToLookup(ProjectPath.GetName, StringComparer.Ordinal));
    }

    /// <summary>Whether there is a file; letter case counts, as it does where the site will run.</summary>
    public bool Contains(string path) => _paths.Value.Contains(path);

    /// <summary>Whether there is a folder with files in it.</summary>
    public bool IsFolder(string path) => path.Length == 0 || _folders.Value.Contains(path);

    /// <summary>The file whose path differs in letter case only, or null.</summary>
    public string? FindOtherCase(string path) => _byAnyCase.Value[path].FirstOrDefault();

    /// <summary>The file that was probably meant: one whose name is nearly the same, or the only one of that name elsewhere; null where there is none.</summary>
    public string? Suggest(string path)
    {
        var (folder, name) = (ProjectPath.GetFolder(path), ProjectPath.GetName(path));
        if (Suggestion.For(name, _byFolder.Value[folder]) is { } near)
            return folder.Length == 0 ? near : folder + "/" + near;
        return _byName.Value[name].Take(2).ToList() is [var only] ? only : null;
    }

    private IEnumerable<string> InOrder() => _paths.Value.OrderBy(path => path, StringComparer.Ordinal);

    private static IEnumerable<string> ListFolders(string path)
    {
        for (var folder = ProjectPath.GetFolder(path); folder.Length > 0; folder = ProjectPath.GetFolder(folder))
            yield return folder;
    }
}
