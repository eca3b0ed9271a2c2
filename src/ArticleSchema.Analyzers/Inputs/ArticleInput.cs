using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads the articles: the only place of the pipeline where a Markdown file is opened.</summary>
internal static class ArticleInput
{
    public static IncrementalValuesProvider<ArticleModel> Read(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectSchemas> schemas)
    {
        IncrementalValueProvider<Coverage> coverage = schemas
            .Select(static (schemas, _) => new Coverage(schemas))
            .WithTrackingName(TrackingNames.Coverage);
        return context.AdditionalTextsProvider
            .Combine(coverage)
            .Where(static pair => pair.Right.Find(pair.Left.Path) is not null)
            .Select(static (pair, token) => Read(pair.Left, pair.Right.Find(pair.Left.Path)!, token))
            .WithTrackingName(TrackingNames.Articles);
    }

    private static ArticleModel Read(AdditionalText text, SchemaDocument schema, CancellationToken token)
    {
        if (text.GetText(token) is not { } source)
            return new ArticleModel(text.Path, FrontMatter: null, BodyModel.None);
        var article = ArticleCache.Read(text.Path, source);
        return new ArticleModel(
            text.Path,
            EffectiveFrontMatter.FindMapping(article, schema) is { } mapping ? new FrontMatterModel(mapping) : null,
            BodyModel.From(ArticleCache.ReadBody(article), schema.Settings.EmbedsBody ? article.File.GetText(article.Body) : null));
    }
}
