using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A rule that tells people what a schema's keyword has found; <see cref="FindingRules"/> says which rule that is.</summary>
internal abstract class FindingRule : Rule
{
    /// <summary>Adds the violation that a finding amounts to.</summary>
    public abstract void Report(Finding finding, FindingContext context);
}
