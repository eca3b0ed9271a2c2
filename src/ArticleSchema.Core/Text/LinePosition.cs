namespace ArticleSchema.Core.Text;

/// <summary>A place in a file as line and column, both zero-based; the column counts UTF-16 code units, as the compiler does.</summary>
internal readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The position as people read it, one-based: <c>3,7</c>.</summary>
    public override string ToString() => $"{Line + 1},{Column + 1}";
}
