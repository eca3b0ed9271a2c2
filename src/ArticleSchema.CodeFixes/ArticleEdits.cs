using System.Text;

using ArticleSchema.Core.Fixes;

using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes;

/// <summary>Applies fixes to an article's text; newlines and all that no fix speaks of stay as they are.</summary>
internal static class ArticleEdits
{
    private static readonly Encoding s_withoutByteOrderMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a fix still has something to change, and its places are there; the file may have changed since it was computed.</summary>
    public static bool CanApply(Fix fix, SourceText text) => fix.Edits.Count == 0
        ? fix.RemovesByteOrderMark && text.Encoding?.GetPreamble() is { Length: > 0 }
        : fix.Edits.All(edit => edit.Range.End <= text.Length);

    /// <summary>Applies the fixes that get along with each other: of two that would change the same place the first does, and a second run finds the rest.</summary>
    public static SourceText Apply(IEnumerable<Fix> fixes, SourceText text)
    {
        var accepted = new List<TextEdit>();
        var removesByteOrderMark = false;
        foreach (var fix in fixes.Where(fix => CanApply(fix, text)).OrderBy(fix => fix.Edits.Count == 0 ? -1 : fix.Edits[0].Range.Start))
        {
            if (fix.Edits.Any(edit => accepted.Any(other => Touch(edit, other))))
                continue;
            accepted.AddRange(fix.Edits);
            removesByteOrderMark |= fix.RemovesByteOrderMark;
        }

        var changed = text.WithChanges(accepted.OrderBy(edit => edit.Range.Start).Select(ToChange));
        // The mark is not part of the text but of the encoding. UTF-16, which cannot go without one, becomes UTF-8.
        return removesByteOrderMark ? SourceText.From(changed.ToString(), s_withoutByteOrderMark, changed.ChecksumAlgorithm) : changed;
    }

    // Two insertions at one place have no order that either of them knows of.
    private static bool Touch(TextEdit left, TextEdit right) =>
        left.Range.Start == right.Range.Start || (left.Range.Start < right.Range.End && right.Range.Start < left.Range.End);

    private static TextChange ToChange(TextEdit edit) => new(new TextSpan(edit.Range.Start, edit.Range.Length), edit.NewText);
}
