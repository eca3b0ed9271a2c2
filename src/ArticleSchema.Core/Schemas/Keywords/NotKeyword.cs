using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>not</c> (2020-12 core §10.2.1.4).</summary>
internal sealed class NotKeyword : Keyword
{
    internal NotKeyword(KeywordSource source, Schema schema)
        : base(source) => Schema = schema;

    /// <summary>The schema that must not hold.</summary>
    public Schema Schema { get; }

    internal override IEnumerable<Schema> InPlace => [Schema];

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        !evaluation.TestWithoutRemarks(Schema, instance) || evaluation.Fail(this, instance);
}
