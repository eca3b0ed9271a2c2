using System.Collections.Immutable;

using ArticleSchema.Analyzers.Diagnostics;
using ArticleSchema.CodeFixes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Projects opened as an editor does it, with their code fixes. The stock test of code fixes knows no additional documents.</summary>
internal sealed class CodeFixTest : IDisposable
{
    private static readonly ArticleCodeFixProvider s_provider = new();

    private readonly AdhocWorkspace _workspace = new();
    private readonly TestProject _project;
    private Solution _solution;

    /// <param name="project">The project.</param>
    /// <param name="names">Under which names it is opened; more than one for a project with several target frameworks.</param>
    public CodeFixTest(TestProject project, params string[] names)
    {
        _project = project;
        _solution = _workspace.CurrentSolution;
        foreach (var name in names.DefaultIfEmpty("Blog"))
        {
            var id = ProjectId.CreateNewId(name);
            _solution = _solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp));
            foreach (var file in project.Files)
                _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), file.ToSourceText(), filePath: project.FullPath(file.Path));
        }
    }

    /// <summary>What is offered in a file, as <c>ART2007: Rename 'daet' to 'date'</c>.</summary>
    public IReadOnlyList<string> Offered(string path) =>
        [.. Diagnostics(FirstProject).Where(diagnostic => _project.PathOf(diagnostic) == path).SelectMany(diagnostic => ActionsFor(FirstProject, path, diagnostic).Select(action => $"{diagnostic.Id}: {action.Title}"))];

    /// <summary>Does what is offered first for a rule in a file.</summary>
    public CodeFixTest Fix(string path, string id)
    {
        var diagnostic = Diagnostics(FirstProject).First(diagnostic => diagnostic.Id == id && _project.PathOf(diagnostic) == path);
        Apply(ActionsFor(FirstProject, path, diagnostic)[0]);
        return this;
    }

    /// <summary>Does what is offered for all violations of a rule; says whether anything was.</summary>
    public bool FixAll(string id, FixAllScope scope)
    {
        var provider = s_provider.GetFixAllProvider();
        Assert.Contains(scope, provider.GetSupportedFixAllScopes());
        var context = new FixAllContext(FirstProject, s_provider, scope, id, [id], new Source(this), CancellationToken.None);
        if (provider.GetFixAsync(context).GetAwaiter().GetResult() is not { } action)
            return false;
        Apply(action);
        return true;
    }

    /// <summary>A file as it stands now, the same in all projects.</summary>
    public TestFile this[string path] => Assert.Single(Documents(path).Select(document => document.GetTextAsync().GetAwaiter().GetResult()).Select(text =>
        new TestFile(path, text.ToString(), text.Encoding!.Preamble.Length > 0)).Distinct());

    public void Dispose() => _workspace.Dispose();

    private Project FirstProject => _solution.Projects.OrderBy(project => project.Name, StringComparer.Ordinal).First();

    private IReadOnlyList<TextDocument> Documents(string path) =>
        [.. _solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == _project.FullPath(path))];

    private void Apply(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult()));
        _solution = operation.ChangedSolution;
    }

    private List<CodeAction> ActionsFor(Project project, string path, Diagnostic diagnostic)
    {
        Assert.Contains(diagnostic.Id, s_provider.FixableDiagnosticIds);
        var actions = new List<CodeAction>();
        var document = project.AdditionalDocuments.Single(document => document.FilePath == _project.FullPath(path));
        var context = new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None);
        s_provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return actions;
    }

    private ImmutableArray<Diagnostic> Diagnostics(Project project) => project.GetCompilationAsync().GetAwaiter().GetResult()!
        .WithAnalyzers([new ArticleAnalyzer()], new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, _project.ToOptions()))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private sealed class Source(CodeFixTest test) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(test.Diagnostics(project));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
