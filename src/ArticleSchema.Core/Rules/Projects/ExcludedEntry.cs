namespace ArticleSchema.Core.Rules.Projects;

/// <summary>An article is in no collection because of an error that nobody sees as one, since the project lowers its level. {0}: the article or the entry of a list, {1}: the collection, {2}: the error's rule, {3}: its line, {4}: who refers to the entry, as a clause, or nothing.</summary>
internal sealed class ExcludedEntry : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5008";

    private ExcludedEntry()
    {
    }

    /// <summary>The rule.</summary>
    public static ExcludedEntry Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Entry is left out because an error was lowered",
        Message: "{0} is left out of {1} because of {2} in line {3}, which keeps it out whatever level the project gives that rule{4}",
        RuleSeverity.Warning);
}
