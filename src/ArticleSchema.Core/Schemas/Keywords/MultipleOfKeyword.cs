using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>multipleOf</c> (2020-12 validation §6.2.1), exact in decimal.</summary>
internal sealed class MultipleOfKeyword : Keyword
{
    internal MultipleOfKeyword(KeywordSource source, Number divisor)
        : base(source) => Divisor = divisor;

    /// <summary>The divisor, above zero.</summary>
    public Number Divisor { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        instance is not ScalarNode { Kind: NodeKind.Number } scalar || scalar.Number.IsMultipleOf(Divisor) || evaluation.Fail(this, instance);
}
