using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>An article whose schema requires front matter has none. {0}: the schema.</summary>
public sealed class MissingFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1001";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Article has no front matter",
        Message: "The article has no front matter, which the schema '{0}' requires",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        if (article.Fences.Opening is null && schema.Settings.RequiresFrontMatter)
            violations.Add(this, new TextRange(0, Math.Min(1, article.File.Text.Length)), schema.Name);
    }
}
