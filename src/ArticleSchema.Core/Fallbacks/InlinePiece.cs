namespace ArticleSchema.Core.Fallbacks;

/// <summary>A piece of a line of Markdown: text as it is seen, or a run of marks that may be emphasis.</summary>
/// <param name="text">The text, or the marks; those that are taken out go from it.</param>
/// <param name="opens">Whether marks can begin emphasis.</param>
/// <param name="closes">Whether marks can end emphasis.</param>
internal sealed class InlinePiece(string text, bool opens = false, bool closes = false)
{
    public string Text { get; set; } = text;

    public bool Opens => opens;

    public bool Closes => closes;
}
