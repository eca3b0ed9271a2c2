namespace ArticleSchema.Core.Schemas;

/// <summary>The values of <c>x-severity</c>, in lower case what a schema says.</summary>
internal enum ReportLevel
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in editors, never in a build.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
