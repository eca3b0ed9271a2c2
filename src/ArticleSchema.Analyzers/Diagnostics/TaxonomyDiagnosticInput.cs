using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>Keys that would become one name in C#, reported by the generator where the schema asks for the names.</summary>
internal static class TaxonomyDiagnosticInput
{
    public static IncrementalValuesProvider<DiagnosticInfo> Read(IncrementalValuesProvider<TaxonomyKeys> taxonomies, IncrementalValuesProvider<MappedSchema> mapped) => taxonomies
        .Where(static taxonomy => taxonomy.Constants.Any(static constant => constant.Rival is not null))
        .Combine(mapped.SelectMany(static (schema, _) => schema.Places).Gather())
        .SelectMany(static (pair, _) => Locate(pair.Left, pair.Right))
        .WithTrackingName(TrackingNames.TaxonomyDiagnostics);

    private static IEnumerable<DiagnosticInfo> Locate(TaxonomyKeys taxonomy, EquatableArray<TaxonomyPlace> places)
    {
        var place = places.First(place => place.ClassName == taxonomy.Taxonomy.Name).Place;
        return taxonomy.Constants.Where(constant => constant.Rival is not null).Select(constant => place with
        {
            Arguments = new[]
            {
                $"The key '{constant.Rival!.Key}'",
                $"'{constant.Key}'",
                constant.Rival.Name,
                "; give one of the entries another key, or leave out 'x-values'",
            }.Select(Printable.OneLine).ToEquatableArray(),
        });
    }
}
