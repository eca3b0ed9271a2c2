using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Turns every schema into types, where the project can compile them.</summary>
internal static class SchemaModelInput
{
    public static IncrementalValuesProvider<MappedSchema> Read(
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<EquatableArray<UserType>> userTypes) => schemas
            .Combine(options)
            .Combine(userTypes)
            .SelectMany(static (pair, _) => pair.Left.Right.SupportsModels ? SchemaModels.Create(pair.Left.Left, pair.Left.Right.Namespace, pair.Right) : [])
            .WithTrackingName(TrackingNames.MappedSchemas);

    public static IncrementalValuesProvider<SchemaModel> GetModels(IncrementalValuesProvider<MappedSchema> mapped) => mapped
        .Select(static (schema, _) => schema.Model)
        .WithTrackingName(TrackingNames.Models);
}
