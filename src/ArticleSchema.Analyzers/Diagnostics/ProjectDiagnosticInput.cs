using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>What keeps a project from having models, said once instead of by all that would not compile.</summary>
internal static class ProjectDiagnosticInput
{
    public static IncrementalValuesProvider<EquatableArray<string>> Read(IncrementalValueProvider<ProjectSetup> setup) => setup
        .SelectMany(static (setup, _) => setup.Schemas.IsInert || setup.Options.SupportsModels ? [] : new[] { Explain(setup.Options) })
        .WithTrackingName(TrackingNames.ProjectDiagnostics);

    // No place in a file would be the right one: it is the project file that has to change.
    public static void Report(SourceProductionContext context, EquatableArray<string> arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnsupportedProject, Location.None, arguments.ToArray<object>()));

    // An old framework brings an old language with it, so the language alone is no remedy.
    private static EquatableArray<string> Explain(GeneratorOptions options)
    {
        var target = options.TargetFramework.Length == 0 ? "" : $"targets '{options.TargetFramework}' and ";
        string[] arguments = options.Compilation.HasRuntime
            ? [$"compiles as C# {options.Compilation.OutdatedLanguage}", "C# 12 or later (LangVersion)"]
            : [$"{target}has no reference to the library 'ArticleSchema'", "that library and .NET 8 or later (TargetFramework)"];
        return arguments.ToEquatableArray();
    }
}
