namespace Blog;

/// <summary>What the command line asks for.</summary>
/// <param name="Output">Full path of the folder that receives the site.</param>
internal sealed record Options(string Output)
{
    public const string Usage = "usage: Blog [--output DIR]   (default: artifacts/blog-site under the current folder)";

    private const string DefaultOutput = "artifacts/blog-site";

    /// <summary>Returns null when the arguments make no sense.</summary>
    public static Options? TryParse(string[] args) => args switch
    {
        [] => new Options(Path.GetFullPath(DefaultOutput)),
        ["--output", { Length: > 0 } folder] => new Options(Path.GetFullPath(folder)),
        _ => null,
    };
}
