using ArticleSchema.Core.Fallbacks;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-fallback</c>, our own: where the value of a property comes from when the front matter does not give it.</summary>
internal sealed class FallbackKeyword : AnnotationKeyword
{
    internal FallbackKeyword(KeywordSource source, FallbackSource from)
        : base(source) => From = from;

    /// <summary>Where the value comes from.</summary>
    public FallbackSource From { get; }
}
