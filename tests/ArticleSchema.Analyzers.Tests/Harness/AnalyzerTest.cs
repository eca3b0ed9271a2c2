using System.Collections.Immutable;

using ArticleSchema.Analyzers.Diagnostics;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>A run of the analyzers, as the compiler does it. An exception in one of them fails the test.</summary>
internal sealed class AnalyzerTest
{
    private AnalyzerTest(TestProject project, IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Lines = [.. diagnostics.Select(project.Print)];
        Places = [.. diagnostics.Select(project.PrintPlace)];
    }

    /// <summary>What is reported, by file and position.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The same as the compiler prints it.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The same without the messages, which are the engine's business: <c>content/a.md(2,1): error ART2003</c>.</summary>
    public IReadOnlyList<string> Places { get; }

    public static AnalyzerTest Run(TestProject project, bool isConcurrent = true) =>
        Run(project, [.. project.Files.Select(file => file.ToAdditionalText(project))], isConcurrent);

    /// <summary>A run over texts that may be those of an earlier one, as an editor keeps those that nobody edits.</summary>
    public static AnalyzerTest Run(TestProject project, ImmutableArray<AdditionalText> texts, bool isConcurrent = true)
    {
        var options = new AnalyzerOptions(texts, project.ToOptions());
        var compilation = TestCompiler.Compile(project);
        if (project.GlobalConfig is not null)
            compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new GlobalLevels(project)));
        var analysis = compilation.WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            options, static (exception, _, _) => Assert.Fail(exception.ToString()), isConcurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var diagnostics = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return new AnalyzerTest(project, [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The levels that a <c>.globalconfig</c> sets, read by Roslyn's own reader.</summary>
    private sealed class GlobalLevels(TestProject project) : SyntaxTreeOptionsProvider
    {
        private readonly ImmutableDictionary<string, ReportDiagnostic> _levels = AnalyzerConfigSet
            .Create(new[] { AnalyzerConfig.Parse(project.GlobalConfig!, project.FullPath(".globalconfig")) }).GlobalConfigOptions.TreeOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _levels.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            _levels.TryGetValue(diagnosticId, out severity);
    }
}
