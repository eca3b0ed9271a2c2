namespace ArticleSchema.Core.Schemas;

/// <summary>How violations of a schema are to be told: <c>x-severity</c> and <c>x-message</c>.</summary>
/// <param name="Level">The level; null where the schema does not say.</param>
/// <param name="Message">The text; null where the schema does not say.</param>
internal sealed record ReportSettings(ReportLevel? Level, string? Message)
{
    /// <summary>The settings inside a schema that is itself applied by others: the innermost that says anything counts.</summary>
    public ReportSettings Within(ReportSettings? outer) =>
        outer is null ? this : new ReportSettings(Level ?? outer.Level, Message ?? outer.Message);
}
