namespace ArticleSchema.Core.Fixes;

/// <summary>The change that mends a violation: computed first, offered after, and never one that changes nothing.</summary>
/// <param name="Title">What it does, as an editor's menu says it.</param>
/// <param name="Edits">The changes to the text, in order, none overlapping another.</param>
/// <param name="RemovesByteOrderMark">Whether the file is to be written without a byte order mark, which has no place in its text.</param>
internal sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits, bool RemovesByteOrderMark = false)
{
    /// <summary>The text with the edits applied.</summary>
    public string Apply(string text)
    {
        for (var i = Edits.Count - 1; i >= 0; i--)
            text = text.Remove(Edits[i].Range.Start, Edits[i].Range.Length).Insert(Edits[i].Range.Start, Edits[i].NewText);
        return text;
    }
}
