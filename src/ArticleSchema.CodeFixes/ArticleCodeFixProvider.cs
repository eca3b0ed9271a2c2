using System.Collections.Immutable;
using System.Composition;

using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Rules;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes;

/// <summary>Offers the engine's fixes on articles. What a fix changes was decided when the violation was found; here it is only applied.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".md", ".markdown", ".mdx"])]
[Shared]
public sealed class ArticleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.All.Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ArticleFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixProperties.Read(diagnostic.Properties) is not { } fix || !ArticleEdits.CanApply(fix, text))
                continue;
            // One key for all fixes of a rule: 'fix all' is to rename every misspelt key, not only those misspelt the same way.
            var action = CodeAction.Create(
                fix.Title,
                token => ApplyAsync(document, fix, token),
                equivalenceKey: diagnostic.Id);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, Fix fix, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, ArticleEdits.Apply([fix], text));
    }
}
