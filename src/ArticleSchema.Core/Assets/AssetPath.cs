using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Assets;

/// <summary>The path of a file of the project, as an article writes it.</summary>
/// <param name="Path">The path from the project's folder; null where the text is no such path.</param>
/// <param name="Fault">What is wrong with the text, as a clause; null where nothing is.</param>
internal readonly record struct AssetPath(string? Path, string? Fault)
{
    /// <summary>Reads a path.</summary>
    /// <param name="text">The path as it is written.</param>
    /// <param name="folder">The folder that it starts from; from the project's folder on.</param>
    /// <param name="root">The folder that it starts from if it begins with a slash.</param>
    public static AssetPath Read(string text, string folder, string root)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new AssetPath(null, "which names no file");
        if (Formats.UriFormat.HasScheme(text) || text.StartsWith("//", StringComparison.Ordinal))
            return new AssetPath(null, "which is an address, not the path of a file of the project");
        if (text.IndexOf('\\') >= 0)
            return new AssetPath(null, "whose segments are not separated by '/'");
        if (text[text.Length - 1] == '/')
            return new AssetPath(null, "which is a folder, not a file");
        var path = Combine(text[0] == '/' ? root : folder, text);
        return path is null ? new AssetPath(null, "which leads out of the project") : new AssetPath(path, null);
    }

    /// <summary>The path from one folder to a file, both from the project's folder on.</summary>
    public static string GetRelative(string folder, string path)
    {
        var (from, to) = (folder.Length == 0 ? [] : folder.Split('/'), path.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    /// <summary>A path that starts from a folder, without <c>.</c> and <c>..</c>; null where it leads out of the project.</summary>
    public static string? Combine(string folder, string path)
    {
        var segments = new List<string>();
        foreach (var segment in (folder + "/" + path).Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
                return null;
            if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "."))
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }
}
