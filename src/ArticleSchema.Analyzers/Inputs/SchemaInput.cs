using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Finds and compiles the project's schemas.</summary>
internal static class SchemaInput
{
    public static IncrementalValueProvider<ProjectSchemas> Read(
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<GeneratorOptions> options)
    {
        IncrementalValuesProvider<SchemaSource> sources = files
            .Where(static text => SchemaDocument.IsSchemaPath(text.Path))
            .Select(static (text, token) => new SchemaSource(text.Path, text.GetText(token)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.SchemaSources);
        return sources.Gather()
            .Join(options, static (sources, options) => Create(options.ProjectFolder, sources))
            .WithTrackingName(TrackingNames.Schemas);
    }

    // The compiler takes a file that is listed twice once; `dotnet watch` and editors hand it over twice.
    public static ProjectSchemas Create(string? projectFolder, IEnumerable<SchemaSource> sources) =>
        new(projectFolder, sources.GroupBy(source => source.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(source => source.Path, StringComparer.Ordinal).ToEquatableArray());
}
