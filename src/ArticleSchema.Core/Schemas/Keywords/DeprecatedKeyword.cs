using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>deprecated</c> (2020-12 validation §9.3) with <c>x-replaced-by</c>, our own: what should not be given any more.</summary>
internal sealed class DeprecatedKeyword : AnnotationKeyword
{
    internal DeprecatedKeyword(KeywordSource source, string? replacement)
        : base(source) => Replacement = replacement;

    /// <summary>The key to use instead, beside the deprecated one; null where the schema names none.</summary>
    public string? Replacement { get; }

    private protected override void Remark(DataNode instance, Evaluation evaluation) => evaluation.Remark(this, instance);
}
