using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Stands in for the keywords of a schema that is reached through so many others that the stack would not hold them, or that nobody would wait for the end.</summary>
internal sealed class EvaluationLimit : Keyword
{
    internal EvaluationLimit(Schema schema)
        : base(new KeywordSource(schema, new Member(ScalarNode.String("evaluation limit", ScalarStyle.Plain, schema.Node.Range), schema.Node)))
    {
    }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        evaluation.Fail(this, instance, detail: "the schema goes too deep, or branches too often, to be followed to its end");
}
