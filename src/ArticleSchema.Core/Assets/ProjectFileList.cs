using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Assets;

/// <summary>The list of a project's files that a build hands to the compiler, which may not look for them itself: one path a line, from the project's folder or from the root.</summary>
internal static class ProjectFileList
{
    /// <summary>What the package's targets call the list.</summary>
    public const string Name = "ArticleSchema.ProjectFiles.txt";

    /// <summary>Whether a file is the list by its name; it is no article, whatever a schema covers.</summary>
    public static bool IsList(string path) => path.EndsWith(Name, StringComparison.Ordinal) && ProjectPath.GetName(ProjectPath.Normalize(path)) == Name;

    /// <summary>The paths from the project's folder of the files in it; what a build makes is none of them.</summary>
    /// <param name="text">The list.</param>
    /// <param name="projectFolder">The project's folder.</param>
    public static IEnumerable<string> Read(string text, string projectFolder)
    {
        var start = projectFolder + "/";
        foreach (var line in text.Split('\n'))
        {
            var path = ProjectPath.Normalize(line.Trim('\r'));
            if (path.StartsWith(start, StringComparison.Ordinal))
                path = path.Substring(start.Length);
            if (path.StartsWith("./", StringComparison.Ordinal))
                path = path.Substring(2);
            if (path.Length > 0 && !IsElsewhere(path))
                yield return path;
        }
    }

    private static bool IsElsewhere(string path) =>
        path[0] == '/' || (path.Length > 1 && path[1] == ':') || path.Split('/') is ["..", ..] or ["bin" or "obj", _, ..];
}
