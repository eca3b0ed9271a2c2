namespace ArticleSchema.Cli.Files;

/// <summary>The folders that no article is looked for in: those that <c>ArticleSchema.props</c> leaves out of a build.</summary>
internal static class Exclusions
{
    /// <summary>Whether a folder is left out wherever it lies: a dot-folder or <c>node_modules</c>. MSBuild compares without regard to case on all systems.</summary>
    public static bool IsAlwaysExcluded(ReadOnlySpan<char> name) =>
        name.StartsWith(".", StringComparison.Ordinal) || name.Equals("node_modules", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a folder is left out when it lies beside the project file.</summary>
    public static bool IsBuildOutput(ReadOnlySpan<char> name) =>
        name.Equals("bin", StringComparison.OrdinalIgnoreCase) || name.Equals("obj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether something at or below the root of a project lies in a folder that is left out.</summary>
    public static bool IsExcluded(string root, string folder)
    {
        var rest = folder.AsSpan(root.Length);
        var isBesideProject = true;
        foreach (var segment in rest.Split('/'))
        {
            var name = rest[segment];
            if (name.IsEmpty)
                continue;
            if (IsAlwaysExcluded(name) || (isBesideProject && IsBuildOutput(name)))
                return true;
            isBesideProject = false;
        }

        return false;
    }
}
