namespace Blog;

/// <summary>What the command line asks for.</summary>
/// <param name="Output">Full path of the folder that receives the site.</param>
/// <param name="Draft">A post to check instead; null to write the site.</param>
internal sealed record Options(string Output, string? Draft = null)
{
    public const string Usage = """
        usage: Blog [--output DIR]   writes the site (default: artifacts/blog-site under the current folder)
               Blog --check FILE     says what is wrong with a post that is not part of it
        """;

    private const string DefaultOutput = "artifacts/blog-site";

    /// <summary>Returns null when the arguments make no sense.</summary>
    public static Options? TryParse(string[] args) => args switch
    {
        [] => new Options(Path.GetFullPath(DefaultOutput)),
        ["--output", { Length: > 0 } folder] => new Options(Path.GetFullPath(folder)),
        ["--check", { Length: > 0 } file] => new Options(Path.GetFullPath(DefaultOutput), file),
        _ => null,
    };
}
