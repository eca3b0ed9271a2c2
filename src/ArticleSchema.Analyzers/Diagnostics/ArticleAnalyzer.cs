using System.Collections.Immutable;

using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>Reports what is wrong with articles, at their place in the Markdown file, and what is wrong with the set-up of the project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    // What changes or removes types is the generator's to report.
    private static readonly string[] s_rulesOfTheGenerator = [UnsupportedProject.Id, UnusableType.Id, UnfittingMember.Id, TypeWithoutSchema.Id];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.All.Where(static descriptor => descriptor.Id[3] != '4' && !s_rulesOfTheGenerator.Contains(descriptor.Id)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var project = AnalyzedProject.Create(start.Options, start.Compilation, start.CancellationToken);
            if (project.IsInert)
                return;
            start.RegisterAdditionalFileAction(file => Analyze(project, file));
            start.RegisterCompilationEndAction(end => AnalyzeBuiltIn(project, end));
        });
    }

    private static void Analyze(AnalyzedProject project, AdditionalFileAnalysisContext context)
    {
        if (!project.Contains(context.AdditionalFile))
            return;
        var violations = SchemaDocument.IsSchemaPath(context.AdditionalFile.Path)
            ? project.CheckSchema(context.AdditionalFile)
            : project.CheckArticle(context.AdditionalFile, context.CancellationToken);
        foreach (var violation in violations)
            context.ReportDiagnostic(ToDiagnostic(violation));
    }

    // The built-in schema has no file whose action could say that it covers nothing.
    private static void AnalyzeBuiltIn(AnalyzedProject project, CompilationAnalysisContext context)
    {
        foreach (var violation in project.CheckBuiltInSchema())
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UncoveredSchema, Location.None, violation.Arguments.ToArray<object>()));
    }

    private static Diagnostic ToDiagnostic(Violation violation) =>
        Descriptors.ToDiagnostic(DiagnosticInfo.From(violation), violation.Fix is { } fix ? FixProperties.Write(fix) : null);
}
