using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
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
        var articles = ordered.Where(file => !SchemaDocument.IsSchemaPath(file.Path)).ToDictionary(file => file.Path, Article.Read);
        var verdicts = articles.ToDictionary(article => article.Key, article => ProjectChecker.JudgeArticle(schemas, article.Value, extraRules));
        var index = ProjectIndex.Create(schemas, verdicts.Values.SelectMany(verdict => verdict.Entries), new AssetFiles(() => paths));
        return [.. ordered.SelectMany(Check).OrderBy(violation => violation.File.Path, StringComparer.Ordinal).ThenBy(violation => violation.Range.Start)];

        IEnumerable<Violation> Check(SourceFile file)
        {
            if (articles.TryGetValue(file.Path, out var article))
                return verdicts[file.Path].Violations.Concat(ProjectChecker.CheckAcross(index, file.Path, () => article));
            return schemas.Documents.FirstOrDefault(document => document.File == file) is { } schema
                ? ProjectChecker.CheckSchema(schemas, schema).Concat(ProjectChecker.CheckUse(index, schema)).Concat(ProjectChecker.CheckCoverage(schemas, schema, paths))
                : [];
        }
    }
}
