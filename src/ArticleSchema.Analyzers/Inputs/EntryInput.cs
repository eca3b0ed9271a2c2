using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Checking;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Checks every article against its schema and encodes those that can become a model.</summary>
internal static class EntryInput
{
    public static IncrementalValuesProvider<EntryModel> Read(
        IncrementalValuesProvider<ArticleModel> articles,
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValuesProvider<SchemaModel> models)
    {
        IncrementalValueProvider<EntrySchemas> entrySchemas = schemas
            .Combine(models.Collect())
            .Select(static (pair, _) => new EntrySchemas(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.EntrySchemas);
        return articles
            .Combine(entrySchemas)
            .Select(static (pair, _) => Encode(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Entries)
            .Where(static entry => entry is not null)!;
    }

    private static EntryModel? Encode(ArticleModel article, EntrySchemas schemas)
    {
        if (article.FrontMatter?.Mapping is not { } mapping || !schemas.TryFind(article.Path, out var schema, out var model))
            return null;
        return ArticleChecker.IsEntry(mapping, schema) ? EntryEncoder.TryEncode(article, mapping, schemas.Set, schemas.Types, schema, model, out _) : null;
    }
}
