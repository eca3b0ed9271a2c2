using System.Text;

using ArticleSchema.Core.Fixes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes;

/// <summary>Carries fixes out on a document.</summary>
internal static class FixApplication
{
    /// <summary>The solution with the fixes applied to one document. A fix that overlaps one before it is left for the next time.</summary>
    public static async Task<Solution> ApplyAsync(TextDocument document, IEnumerable<Fix> fixes, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var changes = new List<TextChange>();
        var removesByteOrderMark = false;
        foreach (var fix in fixes.OrderBy(fix => fix.Edits.Count == 0 ? 0 : fix.Edits[0].Range.Start))
        {
            var changesOfFix = fix.Edits.Select(edit => new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.NewText)).ToList();
            if (changesOfFix.Exists(change => change.Span.End > text.Length || changes.Exists(other => other.Span.IntersectsWith(change.Span))))
                continue;
            changes.AddRange(changesOfFix);
            removesByteOrderMark |= fix.RemovesByteOrderMark;
        }

        var changed = text.WithChanges(changes);
        if (removesByteOrderMark)
            changed = SourceText.From(changed.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), changed.ChecksumAlgorithm);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }
}
