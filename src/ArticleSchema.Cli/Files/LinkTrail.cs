namespace ArticleSchema.Cli.Files;

/// <summary>Where a folder really lies, and the folders from which links led to it, so that no link is followed in a circle.</summary>
internal sealed class LinkTrail
{
    // As many as Linux follows in one path.
    private const int MaxLinks = 40;

    private readonly string _realPath;
    private readonly LinkTrail? _linkedFrom;

    private LinkTrail(string realPath, LinkTrail? linkedFrom)
    {
        _realPath = realPath;
        _linkedFrom = linkedFrom;
    }

    /// <summary>The trail of the folder where a walk begins.</summary>
    public static LinkTrail Start(string folder) => new(GetRealPath(folder, MaxLinks), linkedFrom: null);

    /// <summary>The trail of a subfolder, or null when it is a link to a folder that the trail has come through.</summary>
    public LinkTrail? Enter(FileSystemInfo subfolder)
    {
        var path = _realPath + '/' + subfolder.Name;
        if (!subfolder.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return new LinkTrail(path, _linkedFrom);

        var realPath = GetRealPath(path, MaxLinks);
        for (var trail = this; trail is not null; trail = trail._linkedFrom)
        {
            if (FilePath.IsAtOrBelow(trail._realPath, realPath))
                return null;
        }

        return new LinkTrail(realPath, linkedFrom: this);
    }

    /// <summary>The path without links in any of its segments. The system library resolves only the last, and takes <c>..</c> behind a link for the folder that holds the link.</summary>
    private static string GetRealPath(string path, int linksLeft)
    {
        if (FilePath.GetParent(path) is not { } parent)
            return path;
        var realParent = GetRealPath(parent, linksLeft);
        switch (path[(parent.Length + 1)..])
        {
            case "" or ".":
                return realParent;
            case "..":
                return FilePath.GetParent(realParent) ?? realParent;
            case var name:
                var realPath = realParent + '/' + name;
                return linksLeft == 0 || GetLinkTarget(realPath) is not { } target ? realPath
                    : GetRealPath(Path.IsPathRooted(target) ? target : realParent + '/' + target, linksLeft - 1);
        }
    }

    private static string? GetLinkTarget(string path)
    {
        try
        {
            return new DirectoryInfo(path).LinkTarget is { } target ? FilePath.FromSystem(target) : null;
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            // Listing the folder meets the same obstacle, and reports it.
            return null;
        }
    }
}
