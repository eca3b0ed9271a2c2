using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>Something stands before the opening fence. {0}: what.</summary>
internal sealed class TextBeforeFrontMatter : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1005";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Text, blank line or BOM before the front matter",
        Message: "The front matter is preceded by {0}, behind which many other tools do not find it",
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        if (article.IsData || article.Fences.Opening is null)
            return;
        var leading = article.Fences.LeadingText;
        var hasByteOrderMark = article.File.HasByteOrderMark || article.File.GetText(leading).StartsWith("\uFEFF", StringComparison.Ordinal);
        if (leading.Length == 0 && !hasByteOrderMark)
            return;
        var what = (article.File.GetPosition(leading.End).Line, hasByteOrderMark) switch
        {
            (0, _) => "a byte order mark",
            (_, true) => "a byte order mark and blank lines",
            (1, false) => "a blank line",
            _ => "blank lines",
        };
        violations.Add(this, leading, [what], findings: [], RemoveLeadingText.From(article.File, leading));
    }
}
