namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A <c>$ref</c> leads to nothing that this project holds; nothing is ever fetched. {0}: the reference, {1}: where the way ends, as a clause.</summary>
internal sealed class UnresolvedReference : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4003";

    private UnresolvedReference()
    {
    }

    /// <summary>The rule.</summary>
    public static UnresolvedReference Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Reference leads nowhere",
        Message: "The reference '{0}' does not lead to a schema: {1}",
        RuleSeverity.Error);

    /// <summary>Where the way of a reference ends.</summary>
    /// <param name="isFileKnown">Whether there is a schema of that URI.</param>
    /// <param name="uri">The URI without fragment.</param>
    /// <param name="fragment">The fragment.</param>
    internal static string Explain(bool isFileKnown, string uri, string fragment)
    {
        if (!isFileKnown)
        {
            return uri.StartsWith("file:", StringComparison.Ordinal)
                ? "the project has no such schema file"
                : $"no schema of the project has the '$id' '{uri}', and nothing is fetched from the network";
        }

        return fragment.StartsWith("/", StringComparison.Ordinal) ? $"there is no schema at '{fragment}'" : $"there is no '$anchor' named '{fragment}'";
    }
}
