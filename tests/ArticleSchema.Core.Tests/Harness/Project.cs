using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>Checks all files of a project as the hosts do.</summary>
internal static class Project
{
    /// <summary>All that is wrong, by path and position; of the rules that are off by default only <paramref name="extraRules"/> are checked.</summary>
    public static IReadOnlyList<Violation> Check(IEnumerable<SourceFile> files, params string[] extraRules)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var paths = ordered.ConvertAll(file => file.Path);
        var schemas = SchemaSet.Create("", SchemaDocument.ReadAll(ordered.Where(file => SchemaDocument.IsSchemaPath(file.Path))));
        var entries = ProjectChecker.GroupByKey(schemas, paths);
        return [.. ordered.SelectMany(file => Check(file, schemas, paths, entries, extraRules).OrderBy(violation => violation.Range.Start))];
    }

    private static IEnumerable<Violation> Check(SourceFile file, SchemaSet schemas, IReadOnlyList<string> paths, ILookup<(SchemaDocument Schema, string Key), string> entries, string[] extraRules)
    {
        if (schemas.Documents.FirstOrDefault(document => document.File == file) is { } schema)
            return schema.Violations.Concat(ProjectChecker.CheckCoverage(schemas, schema, paths));
        return ProjectChecker.CheckArticle(schemas, Article.Read(file), extraRules).Concat(ProjectChecker.CheckKey(schemas, file, entries));
    }
}
