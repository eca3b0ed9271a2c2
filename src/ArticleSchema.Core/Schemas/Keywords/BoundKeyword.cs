using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>The keywords that bound a number: <c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c> (2020-12 validation §6.2).</summary>
internal sealed class BoundKeyword : Keyword
{
    private readonly bool _isMaximum;
    private readonly bool _isExclusive;

    internal BoundKeyword(KeywordSource source, Number bound)
        : base(source)
    {
        Bound = bound;
        _isMaximum = source.Name is "maximum" or "exclusiveMaximum";
        _isExclusive = source.Name is "exclusiveMinimum" or "exclusiveMaximum";
    }

    /// <summary>The bound.</summary>
    public Number Bound { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ScalarNode { Kind: NodeKind.Number } scalar)
            return true;
        var order = scalar.Number.CompareTo(Bound);
        if (_isMaximum)
            order = -order;
        return (_isExclusive ? order > 0 : order >= 0) || evaluation.Fail(this, instance);
    }
}
