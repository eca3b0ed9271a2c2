using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads the build properties that the package makes visible.</summary>
internal static class OptionsInput
{
    // ProjectDir is visible in every project, also in one that merely inherits the analyzer; this one is only set by our
    // own props. Values are cut at '#' and ';', so the props write them as characters that no project's path holds.
    private const string ProjectFolder = "build_property.ArticleSchemaProjectFolder";

    public static IncrementalValueProvider<GeneratorOptions> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        options.TryGetValue(ProjectFolder, out var folder);
        options.TryGetValue("build_property.RootNamespace", out var rootNamespace);
        options.TryGetValue("build_property.ImplicitUsings", out var implicitUsings);
        return new GeneratorOptions(
            string.IsNullOrEmpty(folder) ? null : ProjectPath.Normalize(folder!.Replace('|', '#').Replace('?', ';')),
            rootNamespace ?? "",
            implicitUsings is not null && (implicitUsings.Equals("enable", StringComparison.OrdinalIgnoreCase) || implicitUsings.Equals("true", StringComparison.OrdinalIgnoreCase)));
    }
}
