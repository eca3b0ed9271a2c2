using System.Collections.Immutable;

using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Finds what models need to be read at run time, in a project that references the engine.</summary>
internal static class RunTimeInput
{
    public static IncrementalValuesProvider<RunTimeModel> Read(IncrementalValuesProvider<SchemaModel> models, IncrementalValueProvider<ProjectSetup> setup) => models
        .Combine(setup)
        .SelectMany(static (pair, _) => pair.Right.Options.HasCore ? ImmutableArray.Create(Create(pair.Left, pair.Right.Schemas)) : ImmutableArray<RunTimeModel>.Empty)
        .WithTrackingName(TrackingNames.RunTimeModels);

    /// <summary>The schemas of the models that can be read at run time.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> GetSchemaPaths(IncrementalValuesProvider<RunTimeModel> models) => models
        .Select(static (model, _) => model.Schema.SchemaPath)
        .Gather()
        .WithTrackingName(TrackingNames.RunTimeSchemaPaths);

    private static RunTimeModel Create(SchemaModel model, ProjectSchemas schemas)
    {
        var document = schemas.Set.Documents.First(document => document.File.Path == model.SchemaPath);
        var sources = document.IsBuiltIn ? [] : document.Sources.Select(source => new SchemaText(schemas.Set.GetProjectPath(source.Path), source.Text));
        return new RunTimeModel(model, schemas.Set.GetProjectPath(model.SchemaPath), sources.ToEquatableArray(), document.Settings.EmbedsBody);
    }
}
