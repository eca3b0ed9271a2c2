using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Turns every schema into types, where the project can compile them.</summary>
internal static class SchemaModelInput
{
    public static IncrementalValuesProvider<MappedSchema> Read(IncrementalValueProvider<ProjectSetup> setup, IncrementalValueProvider<EquatableArray<UserType>> userTypes) => setup
        .Combine(userTypes)
        .SelectMany(static (pair, _) => pair.Left.Options.SupportsModels ? SchemaModels.Create(pair.Left.Schemas, pair.Left.Options.Namespace, pair.Right) : [])
        .WithTrackingName(TrackingNames.MappedSchemas);

    public static IncrementalValuesProvider<SchemaModel> GetModels(IncrementalValuesProvider<MappedSchema> mapped) => mapped
        .Select(static (schema, _) => schema.Model)
        .WithTrackingName(TrackingNames.Models);
}
