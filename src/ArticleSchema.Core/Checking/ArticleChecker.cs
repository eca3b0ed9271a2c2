using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Checking;

/// <summary>Checks an article against its schema: the one entry point of compiler, command line and editor.</summary>
internal static class ArticleChecker
{
    /// <summary>All that is wrong with an article, in the order of position, each mistake once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="schema">The schema that it is checked against.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default; null for none.</param>
    public static IReadOnlyList<Violation> Check(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null)
    {
        var violations = new ViolationSink(article.File);
        foreach (var rule in RuleCatalog.FrontMatter)
        {
            if (rule.Info.IsEnabledByDefault || extraRules?.Contains(rule.Info.Id) == true)
                rule.Check(article, schema, violations);
        }

        if (EffectiveFrontMatter.Read(article, schema) is { } frontMatter)
            Report(schema.EvaluateWithRemarks(frontMatter.Instance), frontMatter, schema, violations);
        return violations.ToSortedList();
    }

    /// <summary>Whether an article that says this is an entry of its schema's collection: its front matter has no error, however the project sets the levels of rules.</summary>
    /// <param name="mapping">What the article says, as <see cref="EffectiveFrontMatter"/> gives it.</param>
    /// <param name="schema">The schema, read to its end.</param>
    public static bool IsEntry(ObjectNode mapping, SchemaDocument schema) => !schema.Evaluate(mapping).Any(FindingLevels.KeepsOut);

    /// <summary>What an article says that is an entry of its schema's collection; null when it is none.</summary>
    public static ObjectNode? FindEntry(Article article, SchemaDocument schema) =>
        schema.IsComplete && EffectiveFrontMatter.FindMapping(article, schema) is { } mapping && IsEntry(mapping, schema) ? mapping : null;

    private static void Report(IReadOnlyList<Finding> findings, EffectiveFrontMatter frontMatter, SchemaDocument schema, ViolationSink violations)
    {
        if (findings.Count == 0)
            return;
        var merged = FindingMerger.Merge(findings);
        var partOfAnother = new HashSet<Finding>(merged.SelectMany(group => group));
        var context = new FindingContext(frontMatter, schema, merged, violations);
        foreach (var finding in findings)
        {
            if (!partOfAnother.Contains(finding))
                FindingRules.For(finding).Report(finding, context);
        }
    }
}
