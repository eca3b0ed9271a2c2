using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Checks every article against its schema and encodes those that can become a model.</summary>
internal static class EntryInput
{
    /// <summary>What articles are checked against and encoded for.</summary>
    public static IncrementalValueProvider<EntrySchemas> GetSchemas(IncrementalValueProvider<ProjectSchemas> schemas, IncrementalValuesProvider<SchemaModel> models) => schemas
        .Join(models.Gather(), EntrySchemas.Create)
        .WithTrackingName(TrackingNames.EntrySchemas);

    public static IncrementalValuesProvider<EntryModel> Read(IncrementalValuesProvider<ArticleModel> articles, IncrementalValueProvider<EntrySchemas> schemas) => articles
        .Combine(schemas)
        .Select(static (pair, _) => EncodedEntry.Get(pair.Left, pair.Right)?.Entry)
        .WithTrackingName(TrackingNames.Entries)
        .Where(static entry => entry is not null)!;
}
