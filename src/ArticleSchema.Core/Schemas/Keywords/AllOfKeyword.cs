using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>allOf</c> (2020-12 core §10.2.1.1).</summary>
internal sealed class AllOfKeyword : Keyword
{
    internal AllOfKeyword(KeywordSource source, IReadOnlyList<Schema> schemas)
        : base(source) => Schemas = schemas;

    /// <summary>The schemas that all have to hold.</summary>
    public IReadOnlyList<Schema> Schemas { get; }

    internal override IEnumerable<Schema> InPlace => Schemas;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var isValid = true;
        foreach (var schema in Schemas)
        {
            isValid &= schema.Constant == false ? evaluation.Fail(this, instance) : evaluation.EvaluateInPlace(schema, instance);
            if (!isValid && !evaluation.IsCollecting)
                return false;
        }

        return isValid;
    }
}
