using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Checking;

/// <summary>Checks an article against its schema: the one entry point of compiler, command line and editor.</summary>
public static class ArticleChecker
{
    /// <summary>All that is wrong with an article, in the order of position, each mistake once.</summary>
    public static IReadOnlyList<Violation> Check(Article article, SchemaDocument schema)
    {
        var violations = new ViolationSink(article.File);
        foreach (var rule in RuleCatalog.FrontMatter)
            rule.Check(article, schema, violations);
        if (EffectiveFrontMatter.Read(article, schema) is { } frontMatter)
            Report(schema.EvaluateWithRemarks(frontMatter.Instance), frontMatter, schema, violations);
        return violations.ToSortedList();
    }

    /// <summary>Whether an article that says this is an entry of its schema's collection: its front matter has no error, however the project sets the levels of rules.</summary>
    /// <param name="mapping">What the article says, as <see cref="EffectiveFrontMatter"/> gives it.</param>
    /// <param name="schema">The schema, read to its end.</param>
    public static bool IsEntry(ObjectNode mapping, SchemaDocument schema) => !schema.Evaluate(mapping).Any(FindingLevels.KeepsOut);

    private static void Report(IReadOnlyList<Finding> findings, EffectiveFrontMatter frontMatter, SchemaDocument schema, ViolationSink violations)
    {
        if (findings.Count == 0)
            return;
        if (frontMatter.Interruption is not null)
            findings = findings.Where(HoldsForAnyRest).ToList();

        var merged = FindingMerger.Merge(findings);
        var partOfAnother = new HashSet<Finding>(merged.SelectMany(group => group));
        var context = new FindingContext(frontMatter, schema, merged, violations);
        foreach (var finding in findings)
        {
            if (!partOfAnother.Contains(finding))
                FindingRules.For(finding).Report(finding, context);
        }
    }

    /// <summary>Whether a finding would stand whatever follows behind the place where reading stopped; what is missing may stand there.</summary>
    private static bool HoldsForAnyRest(Finding finding) => finding.Keyword is DeprecatedKeyword || finding.Instance is ScalarNode
        && finding.Keyword is not (AnyOfKeyword or OneOfKeyword or NotKeyword or IfKeyword);
}
