using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads the articles: the only place of the pipeline where a Markdown file is opened.</summary>
internal static class ArticleInput
{
    /// <summary>Passes the schemas on, so that whatever is made of them is made while the articles are being read.</summary>
    public static IncrementalValueProvider<ProjectSchemas> BeginReading(IncrementalValueProvider<ProjectSchemas> schemas, IncrementalValueProvider<IReadOnlyList<AdditionalText>> allFiles) =>
        schemas.Join(allFiles, BeginReading);

    public static IncrementalValuesProvider<ArticleModel> Read(
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<IReadOnlyList<AdditionalText>> allFiles,
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValueProvider<EntrySchemas> entrySchemas)
    {
        IncrementalValueProvider<Coverage> coverage = schemas
            .Select(static (schemas, _) => new Coverage(schemas))
            .WithTrackingName(TrackingNames.Coverage)
            .Join(entrySchemas, static (coverage, schemas) => new ArticlePreparation(coverage, schemas))
            .Join(allFiles, Prepare);
        return files
            .Combine(coverage)
            .SelectMany(static (pair, token) => pair.Right.Find(pair.Left.Path) is { } schema ? Read(pair.Left, schema, token) : [])
            .WithTrackingName(TrackingNames.Articles);
    }

    // Nobody waits for it. What goes wrong goes wrong once more for those who ask for the article.
    private static ProjectSchemas BeginReading(ProjectSchemas schemas, IReadOnlyList<AdditionalText> files, CancellationToken token)
    {
        var coverage = new Coverage(schemas);
        if (!coverage.IsEmpty)
            _ = ArticlePreparation.BeginAsync(coverage, files, token);
        return schemas;
    }

    // It is no new coverage, so none of the steps behind it runs again.
    private static Coverage Prepare(ArticlePreparation preparation, IReadOnlyList<AdditionalText> files, CancellationToken token)
    {
        preparation.Prepare(files, token);
        return preparation.Coverage;
    }

    private static IReadOnlyList<ArticleModel> Read(AdditionalText text, SchemaDocument schema, CancellationToken token) =>
        text.GetText(token) is { } source ? ArticleCache.Read(text.Path, source).GetModels(schema) : [new ArticleModel(text.Path, FrontMatter: null, BodyModel.None)];
}
