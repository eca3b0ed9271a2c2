using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Checking;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>What is wrong with the schemas, reported by the generator: an analyzer would be silent just when a type is missing because of it.</summary>
internal static class SchemaDiagnosticInput
{
    public static IncrementalValuesProvider<DiagnosticInfo> Read(
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValuesProvider<MappedSchema> mapped) => schemas
            .Combine(mapped.Gather())
            .SelectMany(static (pair, _) => Gather(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.SchemaDiagnostics);

    public static void Report(SourceProductionContext context, DiagnosticInfo info) => context.ReportDiagnostic(Descriptors.ToDiagnostic(info));

    private static IEnumerable<DiagnosticInfo> Gather(ProjectSchemas schemas, EquatableArray<MappedSchema> mapped) => schemas.Set.Documents
        .SelectMany(document => ProjectChecker.CheckSchema(schemas.Set, document))
        .Select(DiagnosticInfo.From)
        .Concat(mapped.SelectMany(schema => schema.Diagnostics))
        .OrderBy(info => info.Path, StringComparer.Ordinal)
        .ThenBy(info => info.Range.Start);
}
