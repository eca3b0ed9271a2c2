using System.Collections.Immutable;

using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Finds what models need to be read at run time, in a project that references the engine.</summary>
internal static class RunTimeInput
{
    public static IncrementalValuesProvider<RunTimeModel> Read(
        IncrementalValuesProvider<SchemaModel> models,
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValueProvider<GeneratorOptions> options) => models
            .Combine(schemas.Combine(options))
            .SelectMany(static (pair, _) => pair.Right.Right.HasCore ? ImmutableArray.Create(Create(pair.Left, pair.Right.Left)) : ImmutableArray<RunTimeModel>.Empty)
            .WithTrackingName(TrackingNames.RunTimeModels);

    /// <summary>Whether there is a model that can be read at run time.</summary>
    public static IncrementalValueProvider<bool> HasAny(IncrementalValuesProvider<RunTimeModel> models) => models.Collect()
        .Select(static (models, _) => models.Length > 0)
        .WithTrackingName(TrackingNames.HasRunTimeModels);

    private static RunTimeModel Create(SchemaModel model, ProjectSchemas schemas)
    {
        var document = schemas.Set.Documents.First(document => document.File.Path == model.SchemaPath);
        var sources = document.IsBuiltIn ? [] : document.Sources.Select(source => new SchemaText(schemas.Set.GetProjectPath(source.Path), source.Text));
        return new RunTimeModel(model, schemas.Set.GetProjectPath(model.SchemaPath), sources.ToEquatableArray(), document.Settings.EmbedsBody);
    }
}
