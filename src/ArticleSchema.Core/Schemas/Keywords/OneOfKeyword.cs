using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>oneOf</c> (2020-12 core §10.2.1.3).</summary>
internal sealed class OneOfKeyword : Keyword
{
    internal OneOfKeyword(KeywordSource source, IReadOnlyList<Schema> schemas)
        : base(source) => Schemas = schemas;

    /// <summary>The schemas of which exactly one has to hold.</summary>
    public IReadOnlyList<Schema> Schemas { get; }

    internal override IEnumerable<Schema> InPlace => Schemas;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var (count, remarks) = (0, evaluation.RemarkCount);
        for (var i = 0; i < Schemas.Count && count < 2; i++)
            count += evaluation.Test(Schemas[i], instance) ? 1 : 0;
        if (count == 1)
            return true;
        evaluation.DropRemarks(remarks);
        return count == 0
            ? evaluation.Fail(this, instance, causes: Branches.Closest(Schemas, instance, evaluation))
            : evaluation.Fail(this, instance, detail: "it fits more than one of them");
    }
}
