namespace ArticleSchema.Cli.Files;

/// <summary>Full paths with <c>/</c> between segments and none at the end, so that they compare and sort alike on all systems.</summary>
internal static class FilePath
{
    /// <summary>How names compare on this system.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The full path of what somebody typed in a folder.</summary>
    public static string GetFull(string path, string currentFolder) => FromSystem(Path.GetFullPath(path, currentFolder));

    /// <summary>A full path of the system in our form. Elsewhere than on Windows a backslash is a character like any other.</summary>
    public static string FromSystem(string path) => (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path).TrimEnd('/');

    /// <summary>The path by which the system opens a folder; the root of all folders and of a drive need their slash.</summary>
    public static string ToSystem(string folder) => folder.Length == 0 || folder[^1] == ':' ? folder + "/" : folder;

    /// <summary>The folder above, or null when there is none.</summary>
    public static string? GetParent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? null : path[..slash];
    }

    /// <summary>Whether a path is a folder itself or something in it.</summary>
    public static bool IsAtOrBelow(string path, string folder) =>
        path.StartsWith(folder, Comparison) && (path.Length == folder.Length || path[folder.Length] == '/');

    /// <summary>A path from a folder, with <c>/</c>: relative where the system has such a path.</summary>
    public static string GetRelative(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, ToSystem(path));
        return OperatingSystem.IsWindows() ? relative.Replace('\\', '/') : relative;
    }

    /// <summary>A path as people in a folder name it, on one line.</summary>
    public static string ToDisplay(string path, string currentFolder)
    {
        var relative = GetRelative(path, currentFolder);
        return relative.Any(char.IsControl) ? string.Concat(relative.Select(character => char.IsControl(character) ? '?' : character)) : relative;
    }
}
