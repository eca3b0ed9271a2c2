using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Checking;

/// <summary>Checks the files of a project: what compiler, command line and editor all call.</summary>
internal static class ProjectChecker
{
    /// <summary>All that is wrong with an article by itself, by position; nothing when no schema covers it, since then it is not ours.</summary>
    /// <param name="schemas">The project's schemas.</param>
    /// <param name="article">The article.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default; null for none.</param>
    /// <param name="today">The day of the check; null where nothing may depend on it, as in a build.</param>
    public static IReadOnlyList<Violation> CheckArticle(SchemaSet schemas, Article article, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null) =>
        JudgeArticle(schemas, article, extraRules, today).Violations;

    /// <summary>All that is wrong with an article by itself, and what other articles may have to do with; nothing when no schema covers it.</summary>
    public static ArticleVerdict JudgeArticle(SchemaSet schemas, Article article, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null)
    {
        var covering = schemas.Find(article.File.Path);
        if (covering.Count < 2)
            return covering.Count == 0 ? new ArticleVerdict(CheckUncovered(article.File, extraRules), []) : JudgeEntry(article, covering[0], extraRules, today);
        var violations = new ViolationSink(article.File);
        violations.Add(AmbiguousSchema.Instance, StartOf(article.File), $"'{NameOf(covering[0])}'", $"'{NameOf(covering[1])}'");
        return new ArticleVerdict(violations.ToSortedList(), []);
    }

    /// <summary>All that is wrong with an article of which it is known that a schema covers it, by position.</summary>
    public static IReadOnlyList<Violation> CheckEntry(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null) =>
        JudgeEntry(article, schema, extraRules, today).Violations;

    /// <summary>All that is wrong with an article of which it is known that a schema covers it, and what other articles may have to do with.</summary>
    public static ArticleVerdict JudgeEntry(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null, DateTime? today = null)
    {
        var verdict = ArticleChecker.Judge(article, schema, extraRules, today);
        if (!article.IsData)
            return verdict;
        var unmapped = new ViolationSink(article.File);
        var told = new HashSet<int>(verdict.Violations.Select(violation => violation.Range.Start));
        // What breaks its schema is told of that.
        foreach (var entry in EffectiveFrontMatter.ReadAll(article, schema).Where(entry => entry.Item == 0 ? told.Count == 0 : !told.Contains(entry.Instance.Range.Start)))
            UnmappedFrontMatter.Instance.CheckEntry(entry, schema, unmapped);
        return unmapped.ToSortedList() is { Count: > 0 } more ? verdict with { Violations = InOrder(verdict.Violations.Concat(more)) } : verdict;
    }

    /// <summary>What is wrong with the entries of a file as parts of their project: what other files have to do with it. Nothing is read unless there is something to tell.</summary>
    /// <param name="index">The entries of the project.</param>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads the file once more, or has it at hand.</param>
    public static IReadOnlyList<Violation> CheckAcross(ProjectIndex index, string path, Func<Article> read)
    {
        var findings = FindAcross(index, path);
        return findings.Count == 0 ? [] : Tell(findings, read());
    }

    /// <summary>The same, without the file.</summary>
    public static IReadOnlyList<CollectionFinding> FindAcross(ProjectIndex index, string path) =>
        index.GetEntries(path).SelectMany(entry => RuleCatalog.Collections.SelectMany(rule => rule.Find(index, entry))).ToList();

    /// <summary>What is wrong with a schema as part of its project: that it covers none of the project's files. The schema's own faults are <see cref="SchemaDocument.Violations"/>. The built-in schema has no file to point at.</summary>
    public static IReadOnlyList<Violation> CheckCoverage(SchemaSet schemas, SchemaDocument schema, IEnumerable<string> paths)
    {
        var violations = new ViolationSink(schema.File);
        // A schema that others refer to, or that says so itself, is there for them.
        var isPart = schema.IsReferenced || schema.Settings.Files.Sources.Count == 0;
        if (!isPart && !paths.Any(path => !SchemaDocument.IsSchemaPath(path) && schemas.Find(path).Contains(schema)))
            violations.Add(UncoveredSchema.Instance, schema.IsBuiltIn ? default : StartOf(schema.File), schema.Name, ExplainCoverage(schemas, schema));
        return violations.ToSortedList();
    }

    /// <summary>What is wrong with a schema as one among others: its own faults, and references to collections that the project does not have.</summary>
    public static IReadOnlyList<Violation> CheckSchema(SchemaSet schemas, SchemaDocument schema)
    {
        var violations = new ViolationSink(schema.File);
        KeywordMisuse.Instance.CheckReferences(schemas, schema, violations);
        return [.. schema.Violations.Concat(violations.ToSortedList()).OrderBy(violation => violation.Range.Start)];
    }

    /// <summary>What is wrong with a schema in the eyes of the entries: values that it lists and nobody uses, and references to none of them that it gives by default.</summary>
    public static IReadOnlyList<Violation> CheckUse(ProjectIndex index, SchemaDocument schema)
    {
        var violations = new ViolationSink(schema.File);
        UnusedValue.Instance.CheckSchema(index, schema, violations);
        DeadReference.Instance.CheckSchema(index, schema, violations);
        return violations.ToSortedList();
    }

    private static IReadOnlyList<Violation> Tell(IEnumerable<CollectionFinding> findings, Article article)
    {
        var violations = new ViolationSink(article.File);
        foreach (var finding in findings)
            finding.Tell(article, violations);
        return violations.ToSortedList();
    }

    private static List<Violation> InOrder(IEnumerable<Violation> violations) => violations
        .OrderBy(violation => violation.Range.Start)
        .ThenBy(violation => violation.Rule.Id, StringComparer.Ordinal)
        .ToList();

    private static IReadOnlyList<Violation> CheckUncovered(SourceFile file, IReadOnlyCollection<string>? extraRules)
    {
        if (!Article.IsMarkdownPath(file.Path) || extraRules?.Contains(UncoveredArticle.Id) != true)
            return [];
        var violations = new ViolationSink(file);
        violations.Add(UncoveredArticle.Instance, StartOf(file));
        return violations.ToSortedList();
    }

    private static string ExplainCoverage(SchemaSet schemas, SchemaDocument schema)
    {
        const string Content = BuiltInSchemas.ContentFolder;
        if (schema.IsBuiltIn)
            return $"; where a project has no schema of its own, it is used for the Markdown files below '{Content}'";
        return schema.Settings.Files.NameOnlyData && !schemas.GetProjectPath(schema.File.Path).StartsWith(Content + "/", StringComparison.Ordinal)
            ? $"; a build knows data outside the project's folder '{Content}' only where 'AdditionalFiles' lists it"
            : "";
    }

    private static TextRange StartOf(SourceFile file) => new(0, Math.Min(1, file.Text.Length));

    private static string NameOf(SchemaDocument schema) => ProjectPath.GetName(ProjectPath.Normalize(schema.File.Path));
}
