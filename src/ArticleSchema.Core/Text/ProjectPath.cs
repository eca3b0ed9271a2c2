namespace ArticleSchema.Core.Text;

/// <summary>Paths as text: nothing here asks a file system. Separators are <c>/</c> after <see cref="Normalize"/>; comparison is ordinal.</summary>
internal static class ProjectPath
{
    private static readonly char[] s_separators = ['/'];

    /// <summary>The path with <c>/</c> between its segments and none at its end.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/').TrimEnd(s_separators);

    /// <summary>The folder that holds a file; empty for a bare name.</summary>
    public static string GetFolder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>The last segment.</summary>
    public static string GetName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The path without the extension of its last segment.</summary>
    public static string RemoveExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot <= path.LastIndexOf('/') + 1 ? path : path.Substring(0, dot);
    }

    /// <summary>The path from a folder to a file below it, or null when the file is elsewhere.</summary>
    public static string? GetRelative(string folder, string path)
    {
        if (folder.Length == 0)
            return path;
        return path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal)
            ? path.Substring(folder.Length + 1)
            : null;
    }

    /// <summary>A schema file's name without <c>.schema.yaml</c> and the like.</summary>
    public static string GetSchemaStem(string path)
    {
        var name = RemoveExtension(GetName(Normalize(path)));
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name : dot == 0 ? "schema" : name.Substring(0, dot);
    }

    /// <summary>The innermost folder that holds all files; empty when there is none.</summary>
    public static string GetCommonFolder(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            common ??= GetFolder(path);
            while (common.Length > 0 && GetRelative(common, path) is null)
                common = GetFolder(common);
        }

        return common ?? "";
    }
}
