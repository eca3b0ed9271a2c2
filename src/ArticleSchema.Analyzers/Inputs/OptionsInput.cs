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

    private const string GlobalNamespace = "global::";

    public static IncrementalValueProvider<GeneratorOptions> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Join(CompilationFacts.Read(context), static (options, facts) => Read(options.GlobalOptions, facts))
            .WithTrackingName(TrackingNames.Options);

    public static GeneratorOptions Read(AnalyzerConfigOptions options, CompilationFacts compilation)
    {
        options.TryGetValue(ProjectFolder, out var folder);
        options.TryGetValue("build_property.ImplicitUsings", out var implicitUsings);
        options.TryGetValue("build_property.TargetFramework", out var targetFramework);
        return new GeneratorOptions(
            string.IsNullOrEmpty(folder) ? null : ProjectPath.Normalize(folder!.Replace('|', '#').Replace('?', ';')),
            ReadNamespace(options),
            implicitUsings is not null && (implicitUsings.Equals("enable", StringComparison.OrdinalIgnoreCase) || implicitUsings.Equals("true", StringComparison.OrdinalIgnoreCase)),
            targetFramework ?? "",
            compilation);
    }

    // An empty property is one that is not set, so what stands for no namespace is what C# calls it.
    private static string ReadNamespace(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_property.ArticleSchemaNamespace", out var chosen) || string.IsNullOrWhiteSpace(chosen))
            return options.TryGetValue("build_property.RootNamespace", out var root) ? root : "";
        chosen = chosen.Trim();
        return chosen.StartsWith(GlobalNamespace, StringComparison.Ordinal) ? chosen.Substring(GlobalNamespace.Length) : chosen;
    }
}
