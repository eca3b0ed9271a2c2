namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-severity</c>, our own: how grave it is to violate the schema that it stands in.</summary>
internal sealed class SeverityKeyword : AnnotationKeyword
{
    internal SeverityKeyword(KeywordSource source, ReportLevel level)
        : base(source) => Level = level;

    /// <summary>The level.</summary>
    public ReportLevel Level { get; }
}
