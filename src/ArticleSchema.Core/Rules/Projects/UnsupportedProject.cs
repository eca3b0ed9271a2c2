namespace ArticleSchema.Core.Rules.Projects;

/// <summary>The project is built in a way in which generated code would not compile. {0}: how, {1}: what models need.</summary>
internal sealed class UnsupportedProject : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5004";

    private UnsupportedProject()
    {
    }

    /// <summary>The rule.</summary>
    public static UnsupportedProject Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Project cannot have models",
        Message: "The project {0}, so its schemas have no models, which need {1}",
        RuleSeverity.Error);
}
