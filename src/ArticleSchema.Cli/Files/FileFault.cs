namespace ArticleSchema.Cli.Files;

/// <summary>A file or folder that could not be read, and why.</summary>
internal sealed record FileFault(string Path, string Reason)
{
    /// <summary>Whether an exception is about the file at hand, and not about the program.</summary>
    public static bool IsAboutFile(Exception exception) => exception is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>Puts an exception of the system into words, which do not repeat the path.</summary>
    public static FileFault From(string path, Exception exception) => new(path, exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or no longer",
        UnauthorizedAccessException or System.Security.SecurityException => "access is denied",
        PathTooLongException => "its path is too long",
        _ => exception.Message,
    });
}
