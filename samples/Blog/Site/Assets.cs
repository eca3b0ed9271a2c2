using System.Reflection;

namespace Blog.Site;

/// <summary>The files of the <c>assets</c> folder, which travel inside the assembly.</summary>
internal static class Assets
{
    private const string Prefix = "assets/";

    public static IEnumerable<SiteFile> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // Built on Windows, the name of a resource has the other slashes.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Prefix, StringComparison.Ordinal))
                yield return new SiteFile(new SitePath(path[Prefix.Length..]), Read(assembly, name));
        }
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using Stream resource = assembly.GetManifestResourceStream(name)!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
