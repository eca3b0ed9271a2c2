namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>Two names of a schema, or of two schemas, become the same C# identifier, of which only the first is emitted. {0}, {1}: what collides, {2}: the identifier, {3}: that they differ in letter case, or nothing.</summary>
internal sealed class NameCollision : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4008";

    private NameCollision()
    {
    }

    /// <summary>The rule.</summary>
    public static NameCollision Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Two names become one in C#",
        Message: "{0} and {1} would both be '{2}' in C#{3}",
        RuleSeverity.Error);
}
