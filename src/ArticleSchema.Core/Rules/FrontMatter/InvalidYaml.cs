using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>The front matter breaks the rules of YAML, or of the notation that its fence announces. {0}: the notation, {1}: how, as a clause.</summary>
public sealed class InvalidYaml : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1003";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not valid YAML",
        Message: "The front matter is not valid {0}: {1}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var fault in article.FrontMatter?.Content.Faults ?? [])
        {
            if (fault.Kind == ReadFaultKind.Syntax)
                violations.Add(this, fault.Range, article.Fences.Notation.ToString().ToUpperInvariant(), fault.Explanation);
        }
    }
}
