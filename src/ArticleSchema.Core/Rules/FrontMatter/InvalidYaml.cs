using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>Front matter, or a file that is data, breaks the rules of YAML, or of the notation that its fence or name announces. {0}: which of the two, {1}: the notation, {2}: how, as a clause.</summary>
internal sealed class InvalidYaml : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1003";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not valid YAML",
        Message: "{0} is not valid {1}: {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var fault in article.FrontMatter?.Content.Faults ?? [])
        {
            if (fault.Kind == ReadFaultKind.Syntax)
                violations.Add(this, fault.Range, article.Designation, article.Fences.Notation.ToString().ToUpperInvariant(), fault.Explanation);
        }
    }
}
