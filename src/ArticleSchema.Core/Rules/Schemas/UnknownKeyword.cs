namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A schema uses a keyword that checks nothing here. {0}: the keyword, {1}: a suggestion or nothing.</summary>
internal sealed class UnknownKeyword : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4005";

    private UnknownKeyword()
    {
    }

    /// <summary>The rule.</summary>
    public static UnknownKeyword Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Keyword is unknown",
        Message: "'{0}' is not a keyword that is understood here, so it checks nothing{1}",
        RuleSeverity.Warning);
}
