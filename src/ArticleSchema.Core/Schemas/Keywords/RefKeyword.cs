using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>$ref</c> (2020-12 core §8.2.3.1).</summary>
internal sealed class RefKeyword : Keyword
{
    internal RefKeyword(KeywordSource source, Schema target)
        : base(source) => Target = target;

    /// <summary>The schema that is referred to.</summary>
    public Schema Target { get; }

    internal override IEnumerable<Schema> InPlace => [Target];

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        Target.Constant == false ? evaluation.Fail(this, instance) : evaluation.EvaluateInPlace(Target, instance);
}
