namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A <c>pattern</c> or a name in <c>patternProperties</c> cannot be compiled. {0}: the pattern, {1}: why.</summary>
internal sealed class InvalidPattern : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4004";

    private InvalidPattern()
    {
    }

    /// <summary>The rule.</summary>
    public static InvalidPattern Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Pattern is not a regular expression",
        Message: "The pattern '{0}' is not a regular expression: {1}",
        RuleSeverity.Error);
}
