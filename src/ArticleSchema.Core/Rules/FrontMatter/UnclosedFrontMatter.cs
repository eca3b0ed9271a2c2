using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>An article opens its front matter and never closes it. {0}: what would close it.</summary>
internal sealed class UnclosedFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1002";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Front matter is not closed",
        Message: "The front matter that begins here is never closed with '{0}'",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        if (article.Fences is { Opening: { } opening, Closing: null })
            violations.Add(this, opening, article.Fences.ClosingMark);
    }
}
