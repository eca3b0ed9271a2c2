namespace ArticleSchema.Core.Rules.Projects;

/// <summary>No schema covers a Markdown file, so nothing of it is checked.</summary>
internal sealed class UncoveredArticle : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5009";

    private UncoveredArticle()
    {
    }

    /// <summary>The rule.</summary>
    public static UncoveredArticle Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "No schema covers the article",
        Message: "No schema covers this file, so nothing of it is checked and it is in no collection",
        RuleSeverity.Warning,
        IsEnabledByDefault: false);
}
