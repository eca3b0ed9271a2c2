using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>if</c> with <c>then</c> and <c>else</c> (2020-12 core §10.2.2).</summary>
internal sealed class IfKeyword : Keyword
{
    internal IfKeyword(KeywordSource source, Schema condition, Schema? then, Schema? otherwise)
        : base(source)
    {
        Condition = condition;
        Then = then;
        Else = otherwise;
    }

    /// <summary>The schema that decides; by itself it never fails.</summary>
    public Schema Condition { get; }

    /// <summary>What has to hold when the condition does; null for nothing.</summary>
    public Schema? Then { get; }

    /// <summary>What has to hold when the condition does not; null for nothing.</summary>
    public Schema? Else { get; }

    internal override IEnumerable<Schema> InPlace => new[] { Condition, Then, Else }.OfType<Schema>();

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var consequence = evaluation.Test(Condition, instance) ? Then : Else;
        if (consequence is null)
            return true;
        return consequence.Constant == false ? evaluation.Fail(this, instance) : evaluation.EvaluateInPlace(consequence, instance);
    }
}
