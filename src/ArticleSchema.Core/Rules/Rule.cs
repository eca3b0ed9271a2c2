namespace ArticleSchema.Core.Rules;

/// <summary>One thing that can be wrong. Each rule has a file, a page beside it and a line in <see cref="RuleCatalog"/>.</summary>
internal abstract class Rule
{
    /// <summary>Id, title, message and level.</summary>
    public abstract RuleInfo Info { get; }
}
