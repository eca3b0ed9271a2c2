namespace ArticleSchema.Core;

/// <summary>How grave a violation is, unless the user says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing; shown in editors, never in a build.</summary>
    Info,

    /// <summary>Should be mended, but the article can still become a model.</summary>
    Warning,

    /// <summary>The article cannot become a model, so the build fails.</summary>
    Error,
}
