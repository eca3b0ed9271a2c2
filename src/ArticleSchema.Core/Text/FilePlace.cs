namespace ArticleSchema.Core.Text;

/// <summary>A place in a file, known without the file's text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Range">The place in its text.</param>
/// <param name="Start">The line and column of its first character.</param>
/// <param name="End">The line and column behind its last one.</param>
internal sealed record FilePlace(string Path, TextRange Range, LinePosition Start, LinePosition End)
{
    /// <summary>The place of a range.</summary>
    public static FilePlace From(SourceFile file, TextRange range) => new(file.Path, range, file.GetPosition(range.Start), file.GetPosition(range.End));
}
