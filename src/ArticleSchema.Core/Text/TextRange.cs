namespace ArticleSchema.Core.Text;

/// <summary>A stretch of a file's text: start and length in UTF-16 code units, zero-based.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The position behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Makes the range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
