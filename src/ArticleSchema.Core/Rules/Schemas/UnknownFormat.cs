namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A schema names a format that is not checked here. {0}: the format, {1}: a suggestion or nothing.</summary>
internal sealed class UnknownFormat : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4006";

    private UnknownFormat()
    {
    }

    /// <summary>The rule.</summary>
    public static UnknownFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Format is unknown",
        Message: "'{0}' is not a format that is understood here, so it checks nothing{1}",
        RuleSeverity.Warning);
}
