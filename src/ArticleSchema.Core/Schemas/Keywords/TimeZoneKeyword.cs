namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-time-zone</c>, our own: the offset of moments that are written without one.</summary>
internal sealed class TimeZoneKeyword : AnnotationKeyword
{
    internal TimeZoneKeyword(KeywordSource source, TimeSpan offset)
        : base(source) => Offset = offset;

    /// <summary>The offset from UTC.</summary>
    public TimeSpan Offset { get; }
}
