namespace Blog.Site;

/// <summary>Puts a site on disk.</summary>
internal static class SiteFolder
{
    /// <summary>Returns how many files were written. What else lies in the folder is left alone.</summary>
    public static int Write(string folder, IEnumerable<SiteFile> files)
    {
        var count = 0;
        foreach (SiteFile file in files)
        {
            var path = Path.Combine(folder, file.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
            count++;
        }

        return count;
    }
}
