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
        if (article.FrontMatter is { Mapping: { } mapping } frontMatter)
            Report(schema.Evaluate(mapping), frontMatter, schema, violations);
        return violations.ToSortedList();
    }

    private static void Report(IReadOnlyList<Finding> findings, FrontMatterBlock frontMatter, SchemaDocument schema, ViolationSink violations)
    {
        if (findings.Count == 0)
            return;
        if (frontMatter.Content.Interruption is not null)
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
    private static bool HoldsForAnyRest(Finding finding) => finding.Instance is ScalarNode
        && finding.Keyword is not (AnyOfKeyword or OneOfKeyword or NotKeyword or IfKeyword);
}
