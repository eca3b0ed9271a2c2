using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Checking;

/// <summary>Checks an article against its schema: the one entry point of compiler, command line and editor.</summary>
internal static class ArticleChecker
{
    /// <summary>All that is wrong with an article, in the order of position, each mistake once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="schema">The schema that it is checked against.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default; null for none.</param>
    /// <param name="today">The day of the check, for <c>x-not-before: now</c> and the like; null where nothing may depend on it, as in a build.</param>
    public static IReadOnlyList<Violation> Check(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null) =>
        Judge(article, schema, extraRules, today).Violations;

    /// <summary>All that is wrong with an article, and what other articles may have to do with.</summary>
    public static ArticleVerdict Judge(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null)
    {
        var violations = new ViolationSink(article.File);
        foreach (var rule in RuleCatalog.FrontMatter)
        {
            if (rule.Info.IsEnabledByDefault || extraRules?.Contains(rule.Info.Id) == true)
                rule.Check(article, schema, violations);
        }

        var facts = new List<EntryFacts>();
        var entries = EffectiveFrontMatter.ReadAll(article, schema);
        foreach (var entry in entries)
        {
            var judgement = schema.Judge(entry.Instance);
            Report(judgement, entry, schema, violations, today);
            facts.Add(EntryFactsReader.Read(article, entry, schema, judgement));
        }

        // Where it cannot be read, an article is there all the same; of a list that breaks off, nobody knows what would follow.
        if (EffectiveFrontMatter.ListsEntries(article, schema) ? article.FrontMatter!.Content.Interruption is not null : entries.Count == 0)
            facts.Add(EntryFactsReader.ReadStart(article, schema));
        return new ArticleVerdict(violations.ToSortedList(), facts);
    }

    /// <summary>Whether an article that says this is an entry of its schema's collection: its front matter has no error, however the project sets the levels of rules.</summary>
    /// <param name="mapping">What the article says, as <see cref="EffectiveFrontMatter"/> gives it.</param>
    /// <param name="schema">The schema, read to its end.</param>
    public static bool IsEntry(ObjectNode mapping, SchemaDocument schema) => !schema.Judge(mapping).Findings.Any(FindingLevels.KeepsOut);

    /// <summary>What an article says that is the one entry of its file; null when it is none.</summary>
    public static ObjectNode? FindEntry(Article article, SchemaDocument schema) =>
        schema.IsComplete && EffectiveFrontMatter.FindMapping(article, schema) is { } mapping && IsEntry(mapping, schema) ? mapping : null;

    private static void Report(Judgement judgement, EffectiveFrontMatter frontMatter, SchemaDocument schema, ViolationSink violations, DateTime? today)
    {
        MisplacedEntry.Instance.Check(frontMatter, schema, judgement.Findings, violations);
        if (judgement is { Findings.Count: 0, Relations.Count: 0 })
            return;
        var merged = FindingMerger.Merge(judgement.Findings);
        var partOfAnother = new HashSet<Finding>(merged.SelectMany(group => group));
        var context = new FindingContext(frontMatter, schema, merged, violations, today);
        // What ties a value to other entries or files is for those to judge who know them.
        foreach (var finding in judgement.Findings.Concat(judgement.Relations.Where(relation => relation.Keyword is BoundaryKeyword)))
        {
            if (!partOfAnother.Contains(finding))
                FindingRules.For(finding).Report(finding, context);
        }
    }
}
