using System.Collections.Immutable;

using ArticleSchema.Core.Fixes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes;

/// <summary>Fixes all articles of a project or solution, each in one change. Roslyn's own batch fixer knows nothing of additional documents.</summary>
internal sealed class ArticleFixAllProvider : FixAllProvider
{
    private ArticleFixAllProvider()
    {
    }

    public static ArticleFixAllProvider Instance { get; } = new();

    // A fix-all context has no place for an additional document, so 'in this document' cannot be offered.
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope switch
        {
            FixAllScope.Project => [fixAllContext.Project],
            FixAllScope.Solution => fixAllContext.Solution.Projects,
            _ => [],
        };
        var fixesByPath = new Dictionary<string, List<Fix>>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            foreach (var diagnostic in await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                Add(diagnostic, fixesByPath);
        }

        return fixesByPath.Count == 0 ? null : CodeAction.Create(
            $"Fix every {string.Join(", ", fixAllContext.DiagnosticIds)} in the articles",
            token => ApplyAsync(fixAllContext.Solution, fixesByPath, token),
            equivalenceKey: fixAllContext.CodeActionEquivalenceKey);
    }

    private static void Add(Diagnostic diagnostic, Dictionary<string, List<Fix>> fixesByPath)
    {
        if (FixProperties.Read(diagnostic.Properties) is not { } fix)
            return;
        var path = diagnostic.Location.GetLineSpan().Path;
        if (!fixesByPath.TryGetValue(path, out var fixes))
            fixesByPath.Add(path, fixes = []);
        fixes.Add(fix);
    }

    private static async Task<Solution> ApplyAsync(Solution solution, Dictionary<string, List<Fix>> fixesByPath, CancellationToken token)
    {
        // A file can be an additional document of several projects, and of each target framework of one.
        foreach (var document in solution.Projects.SelectMany(static project => project.AdditionalDocuments).ToImmutableArray())
        {
            if (document.FilePath is null || !fixesByPath.TryGetValue(document.FilePath, out var fixes))
                continue;
            var text = await document.GetTextAsync(token).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(document.Id, ArticleEdits.Apply(fixes, text));
        }

        return solution;
    }
}
