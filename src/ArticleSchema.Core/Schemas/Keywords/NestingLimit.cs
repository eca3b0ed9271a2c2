using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Stands in for the keywords of a schema that is reached through so many others that the stack would not hold them.</summary>
public sealed class NestingLimit : Keyword
{
    internal NestingLimit(Schema schema)
        : base(new KeywordSource(schema, new Member(ScalarNode.String("nesting limit", ScalarStyle.Plain, schema.Node.Range), schema.Node)))
    {
    }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        evaluation.Fail(this, instance, detail: "the schema goes too deep for it to be checked");
}
