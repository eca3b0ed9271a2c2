namespace ArticleSchema.Cli.Files;

/// <summary>Something the user named to be checked: a file, or a folder with all that is in it.</summary>
internal sealed record CheckTarget(string Path, bool IsFolder)
{
    /// <summary>The folder, or the one that holds the file.</summary>
    public string Folder => IsFolder ? Path : FilePath.GetParent(Path) ?? Path;

    /// <summary>Finds what was typed, or says among the faults that there is no such thing.</summary>
    public static CheckTarget? Find(string typed, string currentFolder, List<FileFault> faults)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            faults.Add(new FileFault(FilePath.FromSystem(currentFolder), $"'{typed}' is not a path"));
            return null;
        }

        var path = FilePath.GetFull(typed, currentFolder);
        if (Directory.Exists(FilePath.ToSystem(path)))
            return new CheckTarget(path, IsFolder: true);
        if (File.Exists(path))
            return new CheckTarget(path, IsFolder: false);
        faults.Add(new FileFault(path, "there is no such file or folder"));
        return null;
    }
}
