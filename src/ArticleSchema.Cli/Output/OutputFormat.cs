namespace ArticleSchema.Cli.Output;

/// <summary>How violations are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people and build logs: the lines of the compiler.</summary>
    Text,

    /// <summary>For programs: an object a line.</summary>
    Json,
}
