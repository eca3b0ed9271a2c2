namespace ArticleSchema.Core.Rules.Projects;

/// <summary>Two schemas in the same folder both match an article. {0}, {1}: their file names.</summary>
internal sealed class AmbiguousSchema : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5002";

    private AmbiguousSchema()
    {
    }

    /// <summary>The rule.</summary>
    public static AmbiguousSchema Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Two schemas cover one article",
        Message: "The article is covered by two schemas of one folder, {0} and {1}; none was applied",
        RuleSeverity.Error);
}
