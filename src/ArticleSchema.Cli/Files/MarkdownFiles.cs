namespace ArticleSchema.Cli.Files;

/// <summary>Which files are taken for articles by their name: those that <c>ArticleSchema.props</c> gives to the compiler.</summary>
internal static class MarkdownFiles
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".mdx"];

    /// <summary>Whether a file is Markdown by its name, whatever the case of the letters.</summary>
    public static bool IsMarkdown(string path) =>
        Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
