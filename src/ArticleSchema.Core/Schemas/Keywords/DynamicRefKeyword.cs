using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>$dynamicRef</c> to a dynamic anchor (2020-12 core §8.2.3.2), and <c>$recursiveRef</c> of draft 2019-09: where it leads depends on the way to it.</summary>
internal sealed class DynamicRefKeyword : Keyword
{
    private readonly string _anchor;

    internal DynamicRefKeyword(KeywordSource source, Schema target, string anchor)
        : base(source)
    {
        Target = target;
        _anchor = anchor;
    }

    /// <summary>The schema that is referred to unless one on the way has the same anchor.</summary>
    public Schema Target { get; }

    internal override IEnumerable<Schema> InPlace => [Target];

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var target = evaluation.FindDynamicTarget(_anchor) ?? Target;
        return target.Constant == false ? evaluation.Fail(this, instance) : evaluation.EvaluateInPlace(target, instance);
    }
}
