using System.Collections.Immutable;

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
            .WithTrackingName(TrackingNames.Coverage)
            .Combine(context.AdditionalTextsProvider.Collect())
            .Select(static (pair, token) => ReadAll(pair.Left, pair.Right, token));
        return context.AdditionalTextsProvider
            .Combine(coverage)
            .Where(static pair => pair.Right.Find(pair.Left.Path) is not null)
            .SelectMany(static (pair, token) => Read(pair.Left, pair.Right.Find(pair.Left.Path)!, token))
            .WithTrackingName(TrackingNames.Articles);
    }

    // It is no new coverage, so none of the steps behind it runs again.
    private static Coverage ReadAll(Coverage coverage, ImmutableArray<AdditionalText> files, CancellationToken token)
    {
        ArticleCache.ReadAll(files, coverage.Find, token);
        return coverage;
    }

    // A file is one article, unless it lists entries.
    private static IEnumerable<ArticleModel> Read(AdditionalText text, SchemaDocument schema, CancellationToken token)
    {
        if (text.GetText(token) is not { } source)
            return [new ArticleModel(text.Path, FrontMatter: null, BodyModel.None)];
        var article = ArticleCache.Read(text.Path, source);
        var body = BodyModel.From(ArticleCache.ReadBody(text.Path, source), schema.Settings.EmbedsBody ? article.File.GetText(article.Body) : null);
        var isItem = EffectiveFrontMatter.ListsEntries(article, schema);
        return EffectiveFrontMatter.FindMappings(article, schema).Select(mapping => new ArticleModel(text.Path, mapping is null ? null : new FrontMatterModel(mapping), body) { IsItem = isItem });
    }
}
