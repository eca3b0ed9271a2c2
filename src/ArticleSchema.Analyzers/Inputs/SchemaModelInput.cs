using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Turns every schema into types.</summary>
internal static class SchemaModelInput
{
    public static IncrementalValuesProvider<MappedSchema> Read(
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValueProvider<GeneratorOptions> options) => schemas
            .Combine(options)
            .SelectMany(static (pair, _) => SchemaModels.Create(pair.Left, pair.Right.RootNamespace))
            .WithTrackingName(TrackingNames.MappedSchemas);

    public static IncrementalValuesProvider<SchemaModel> GetModels(IncrementalValuesProvider<MappedSchema> mapped) => mapped
        .Select(static (schema, _) => schema.Model)
        .WithTrackingName(TrackingNames.Models);
}
