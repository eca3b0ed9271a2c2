using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>What the schema <c>false</c> consists of (2020-12 core §4.3.2): nothing satisfies it.</summary>
internal sealed class FalseSchemaKeyword : Keyword
{
    internal FalseSchemaKeyword(Schema schema)
        : base(new KeywordSource(schema, new Member(ScalarNode.String("false schema", ScalarStyle.Plain, schema.Node.Range), schema.Node)))
    {
    }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) => evaluation.Fail(this, instance);
}
