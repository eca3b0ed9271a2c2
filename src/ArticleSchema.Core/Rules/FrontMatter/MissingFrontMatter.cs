using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>An article has no front matter, which its schema requires, or has something that was meant as such. {0}: which of the two, as a clause.</summary>
internal sealed class MissingFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1001";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Article has no front matter",
        Message: "The article has no front matter{0}",
        RuleSeverity.Error);

    /// <summary>Whether an article breaks the rule: where front matter may be left out, it must not look as if it was there.</summary>
    public static bool IsBroken(Article article, SchemaSettings settings) =>
        article.Fences.Opening is null && (settings.RequiresFrontMatter || article.Fences.Slip is { IsCertain: true });

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        if (!IsBroken(article, schema.Settings))
            return;
        var slip = article.Fences.Slip;
        var clause = (schema.Settings.RequiresFrontMatter ? $", which the schema '{schema.Name}' requires" : "") + (slip is null ? "" : $": {slip.Explanation}");
        var range = new TextRange(0, Math.Min(1, article.File.Text.Length));
        violations.Add(this, range, [clause], findings: [], slip is { Obstacle.Length: > 0 } ? RemoveLeadingText.From(article.File, slip.Obstacle) : null);
    }
}
