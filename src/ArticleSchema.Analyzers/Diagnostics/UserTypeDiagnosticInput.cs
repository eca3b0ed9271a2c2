using System.Collections.Immutable;

using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Rules;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>What keeps types of the project's own from being models, reported by the generator where they are declared: such a type is a part of a model short.</summary>
internal static class UserTypeDiagnosticInput
{
    public static IncrementalValuesProvider<DiagnosticInfo> Read(
        IncrementalValuesProvider<UserTypeDeclaration> declarations,
        IncrementalValueProvider<ProjectSchemas> schemas,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<EquatableArray<UserType>> userTypes,
        IncrementalValuesProvider<MappedSchema> mapped)
    {
        IncrementalValueProvider<EquatableArray<UserTypeFault>> faults = schemas
            .Combine(options)
            .Combine(userTypes)
            .Combine(mapped.Collect())
            .Select(static (pair, _) => Gather(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right));
        return declarations.Collect()
            .Combine(faults)
            .SelectMany(static (pair, _) => Locate(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.UserTypeDiagnostics);
    }

    public static void Report(SourceProductionContext context, DiagnosticInfo info) => context.ReportDiagnostic(Descriptors.ToDiagnostic(info));

    private static EquatableArray<UserTypeFault> Gather(ProjectSchemas schemas, GeneratorOptions options, EquatableArray<UserType> types, ImmutableArray<MappedSchema> mapped) =>
        types.Count == 0 || schemas.IsInert || !options.SupportsModels
            ? default
            : UserTypeSchemas.Resolve(schemas.Set, types).Faults.Concat(mapped.SelectMany(schema => schema.Faults)).ToEquatableArray();

    private static IEnumerable<DiagnosticInfo> Locate(ImmutableArray<UserTypeDeclaration> declarations, EquatableArray<UserTypeFault> faults) => faults
        .Select(fault => ToInfo(fault, declarations.First(declaration => declaration.Type.FullName == fault.Type).Find(fault.Member)))
        .OrderBy(info => info.Path, StringComparer.Ordinal)
        .ThenBy(info => info.Range.Start);

    private static DiagnosticInfo ToInfo(UserTypeFault fault, UserTypePlace place) =>
        new(fault.Id, place.Path, place.Range, place.Lines, fault.Arguments, RuleCatalog.Get(fault.Id).Severity, Text: null);
}
