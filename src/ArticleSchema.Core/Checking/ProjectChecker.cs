using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Checking;

/// <summary>Checks the files of a project: what compiler, command line and editor all call.</summary>
internal static class ProjectChecker
{
    /// <summary>All that is wrong with an article, by position; nothing when no schema covers it, since then it is not ours.</summary>
    /// <param name="schemas">The project's schemas.</param>
    /// <param name="article">The article.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default; null for none.</param>
    public static IReadOnlyList<Violation> CheckArticle(SchemaSet schemas, Article article, IReadOnlyCollection<string>? extraRules = null)
    {
        var covering = schemas.Find(article.File.Path);
        if (covering.Count < 2)
            return covering.Count == 0 ? [] : CheckEntry(article, covering[0], extraRules);
        var violations = new ViolationSink(article.File);
        violations.Add(AmbiguousSchema.Instance, StartOf(article.File), $"'{NameOf(covering[0])}'", $"'{NameOf(covering[1])}'");
        return violations.ToSortedList();
    }

    /// <summary>All that is wrong with an article of which it is known that a schema covers it, by position.</summary>
    public static IReadOnlyList<Violation> CheckEntry(Article article, SchemaDocument schema, IReadOnlyCollection<string>? extraRules = null)
    {
        var violations = ArticleChecker.Check(article, schema, extraRules);
        if (!article.IsData || violations.Count > 0)
            return violations;
        var entry = new ViolationSink(article.File);
        UnmappedFrontMatter.Instance.CheckEntry(article, schema, entry);
        return entry.ToSortedList();
    }

    /// <summary>What is wrong with a schema as part of its project: that it covers none of the project's files. The schema's own faults are <see cref="SchemaDocument.Violations"/>. The built-in schema has no file to point at.</summary>
    public static IReadOnlyList<Violation> CheckCoverage(SchemaSet schemas, SchemaDocument schema, IEnumerable<string> paths)
    {
        var violations = new ViolationSink(schema.File);
        // A schema that others refer to, or that says so itself, is there for them.
        var isPart = schema.IsReferenced || schema.Settings.Files.Sources.Count == 0;
        if (!isPart && !paths.Any(path => !SchemaDocument.IsSchemaPath(path) && schemas.Find(path).Contains(schema)))
            violations.Add(UncoveredSchema.Instance, schema.IsBuiltIn ? default : StartOf(schema.File), schema.Name, schema.IsBuiltIn ? $"; where a project has no schema of its own, it is used for the Markdown files below '{BuiltInSchemas.ContentFolder}'" : "");
        return violations.ToSortedList();
    }

    /// <summary>What is wrong with an article as one entry among others: that another one has its key. Only paths are looked at, no file is read.</summary>
    /// <param name="schemas">The project's schemas.</param>
    /// <param name="file">The article.</param>
    /// <param name="entries">The project's articles by schema and key, as <see cref="GroupByKey"/> makes them.</param>
    public static IReadOnlyList<Violation> CheckKey(SchemaSet schemas, SourceFile file, ILookup<(SchemaDocument Schema, string Key), string> entries)
    {
        var violations = new ViolationSink(file);
        if (schemas.Find(file.Path) is [var schema])
        {
            var key = EntryKeys.Get(schema, file.Path);
            if (entries[(schema, key)].FirstOrDefault(path => path != file.Path) is { } other)
                violations.Add(RepeatedKey.Instance, StartOf(file), key, schemas.GetProjectPath(other));
        }

        return violations.ToSortedList();
    }

    /// <summary>A project's articles by the collection and key under which they would be found, in the order of their paths.</summary>
    public static ILookup<(SchemaDocument Schema, string Key), string> GroupByKey(SchemaSet schemas, IEnumerable<string> paths) => paths
        .Where(path => !SchemaDocument.IsSchemaPath(path))
        .OrderBy(path => path, StringComparer.Ordinal)
        .Select(path => (Path: path, Covering: schemas.Find(path)))
        .Where(file => file.Covering.Count == 1)
        .ToLookup(file => (file.Covering[0], EntryKeys.Get(file.Covering[0], file.Path)), file => file.Path);

    private static TextRange StartOf(SourceFile file) => new(0, Math.Min(1, file.Text.Length));

    private static string NameOf(SchemaDocument schema) => ProjectPath.GetName(ProjectPath.Normalize(schema.File.Path));
}
