namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A keyword that is known says nothing where it stands. {0}: the keyword, {1}: where it stands, as a clause.</summary>
internal sealed class IneffectiveKeyword : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4010";

    private IneffectiveKeyword()
    {
    }

    /// <summary>The rule.</summary>
    public static IneffectiveKeyword Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Keyword has no effect",
        Message: "'{0}' checks nothing {1}",
        RuleSeverity.Warning);
}
