namespace ArticleSchema.Cli.Files;

/// <summary>The targets of one project. A shell can name thousands of files where somebody typed one pattern, so they are looked up and not searched.</summary>
internal sealed class TargetSet
{
    private readonly HashSet<string> _files;
    private readonly List<string> _folders;

    public TargetSet(IEnumerable<CheckTarget> targets)
    {
        All = targets.ToList();
        _files = All.Where(target => !target.IsFolder).Select(target => target.Path).ToHashSet(StringComparer.FromComparison(FilePath.Comparison));
        _folders = All.Where(target => target.IsFolder).Select(target => target.Path).ToList();
    }

    /// <summary>The targets, as the user listed them.</summary>
    public IReadOnlyList<CheckTarget> All { get; }

    /// <summary>Whether a file was named itself.</summary>
    public bool Names(string file) => _files.Contains(file);

    /// <summary>Whether a file, or a folder that holds it, was named.</summary>
    public bool Includes(string file) => Names(file) || _folders.Exists(folder => FilePath.IsAtOrBelow(file, folder));

    /// <summary>Whether something in a folder, or a folder that holds it, was named.</summary>
    public bool Touches(string folder) => Includes(folder) || All.Any(target => FilePath.IsAtOrBelow(target.Path, folder));

    /// <summary>The targets in words: <c>any file in 'news'</c>.</summary>
    public string Describe(Func<string, string> display) =>
        All is not [var target] ? $"any of the {All.Count} paths"
        : target.IsFolder ? $"any file in '{display(target.Path)}'"
        : $"'{display(target.Path)}'";

    /// <summary>The targets that include none of some files.</summary>
    public IEnumerable<CheckTarget> WithoutAny(IReadOnlyCollection<string> files)
    {
        var set = files.ToHashSet(StringComparer.FromComparison(FilePath.Comparison));
        return All.Where(target => target.IsFolder ? !files.Any(file => FilePath.IsAtOrBelow(file, target.Path)) : !set.Contains(target.Path));
    }
}
