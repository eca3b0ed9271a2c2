using System.Runtime.CompilerServices;

using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What the check of an article comes to, by the article: where neither it nor its schema has changed, a new compilation judges nothing again.</summary>
internal static class VerdictCache
{
    private static readonly ConditionalWeakTable<Article, Judged> s_verdicts = new();

    /// <summary>Checks an article, or remembers what came of it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="schema">The schema that covers it.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default.</param>
    public static ArticleVerdict Read(Article article, SchemaDocument schema, IReadOnlyCollection<string> extraRules)
    {
        if (s_verdicts.TryGetValue(article, out var judged) && judged.Schema == schema && judged.ExtraRules.SequenceEqual(extraRules))
            return judged.Verdict;
        var verdict = ProjectChecker.JudgeEntry(article, schema, extraRules);
        // Whoever judges the same at the same time comes to the same.
        s_verdicts.Remove(article);
        return s_verdicts.GetValue(article, _ => new Judged(schema, extraRules, verdict)).Verdict;
    }

    /// <summary>What is remembered of an article; null for nothing.</summary>
    internal static ArticleVerdict? Find(Article article) => s_verdicts.TryGetValue(article, out var judged) ? judged.Verdict : null;

    private sealed record Judged(SchemaDocument Schema, IReadOnlyCollection<string> ExtraRules, ArticleVerdict Verdict);
}
