namespace ArticleSchema.Core.Fallbacks;

/// <summary>The sources as a schema names them, and as messages do.</summary>
internal static class FallbackSources
{
    /// <summary>The source of a name, or null.</summary>
    public static FallbackSource? Find(string name) => name switch
    {
        "file-date" => FallbackSource.FileDate,
        "file-name" => FallbackSource.FileName,
        "heading" => FallbackSource.Heading,
        _ => null,
    };

    /// <summary>What a message calls the source: "taken from …".</summary>
    public static string Describe(FallbackSource source) => source switch
    {
        FallbackSource.FileDate => "the date in the file's name",
        FallbackSource.FileName => "the file's name",
        _ => "the first heading",
    };
}
