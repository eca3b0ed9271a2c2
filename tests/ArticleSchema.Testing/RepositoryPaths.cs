using System.Runtime.CompilerServices;

namespace ArticleSchema.Testing;

/// <summary>Where the checkout is, found from this file and not from the output folder.</summary>
public static class RepositoryPaths
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of data that lies beside some checkouts and belongs to none; it need not exist.</summary>
    public static string Shared { get; } = Path.Combine(Path.GetDirectoryName(Root)!, "shared");

    public static string FromRoot(params string[] segments) => Path.Combine([Root, .. segments]);

    /// <summary>Null when <paramref name="folder"/> is there; otherwise the reason to skip a test that reads it.</summary>
    internal static string? WhyNotShared(string folder) =>
        Directory.Exists(Path.Combine(Shared, folder)) ? null : $"../shared/{folder} is not beside this checkout";

    private static string FindRoot([CallerFilePath] string file = "")
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ArticleSchema.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException($"No folder above '{file}' holds ArticleSchema.sln");
    }
}
