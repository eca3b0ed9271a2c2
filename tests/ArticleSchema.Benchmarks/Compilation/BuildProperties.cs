using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Benchmarks.Compilation;

/// <summary>The build properties that the package makes visible to the compiler.</summary>
internal sealed class BuildProperties(string projectFolder) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(new()
    {
        ["build_property.ArticleSchemaProjectFolder"] = projectFolder,
        ["build_property.RootNamespace"] = "Blog",
        ["build_property.ImplicitUsings"] = "enable",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Properties.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Properties.None;

    private sealed class Properties(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Properties None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
