namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-message</c>, our own: what people are told of violations of the schema that it stands in.</summary>
internal sealed class MessageKeyword : AnnotationKeyword
{
    internal MessageKeyword(KeywordSource source, string text)
        : base(source) => Text = text;

    /// <summary>The text, as it is: nothing in it is filled in.</summary>
    public string Text { get; }
}
