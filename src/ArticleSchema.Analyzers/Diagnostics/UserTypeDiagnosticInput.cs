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
        IncrementalValueProvider<ProjectSetup> setup,
        IncrementalValueProvider<EquatableArray<UserType>> userTypes,
        IncrementalValuesProvider<MappedSchema> mapped)
    {
        IncrementalValueProvider<EquatableArray<UserTypeFault>> faults = setup
            .Join(userTypes, static (setup, types) => Resolve(setup.Schemas, setup.Options, types))
            .Join(mapped.Gather(), static (own, mapped) => own.Concat(mapped.SelectMany(schema => schema.Faults)).ToEquatableArray());
        return declarations.Gather()
            .Combine(faults)
            .SelectMany(static (pair, _) => Locate(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.UserTypeDiagnostics);
    }

    public static void Report(SourceProductionContext context, DiagnosticInfo info) => context.ReportDiagnostic(Descriptors.ToDiagnostic(info));

    private static EquatableArray<UserTypeFault> Resolve(ProjectSchemas schemas, GeneratorOptions options, EquatableArray<UserType> types) =>
        types.Count == 0 || schemas.IsInert || !options.SupportsModels ? [] : UserTypeSchemas.Resolve(schemas.Set, types).Faults.ToEquatableArray();

    private static IEnumerable<DiagnosticInfo> Locate(EquatableArray<UserTypeDeclaration> declarations, EquatableArray<UserTypeFault> faults) => faults
        .Select(fault => ToInfo(fault, declarations.First(declaration => declaration.Type.FullName == fault.Type).Find(fault.Member)))
        .OrderBy(info => info.Path, StringComparer.Ordinal)
        .ThenBy(info => info.Range.Start);

    private static DiagnosticInfo ToInfo(UserTypeFault fault, UserTypePlace place) =>
        new(fault.Id, place.Path, place.Range, place.Lines, fault.Arguments, RuleCatalog.Get(fault.Id).Severity, Text: null);
}
