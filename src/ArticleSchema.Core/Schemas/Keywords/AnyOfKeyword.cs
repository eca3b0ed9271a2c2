using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>anyOf</c> (2020-12 core §10.2.1.2).</summary>
internal sealed class AnyOfKeyword : Keyword
{
    internal AnyOfKeyword(KeywordSource source, IReadOnlyList<Schema> schemas)
        : base(source) => Schemas = schemas;

    /// <summary>The schemas of which at least one has to hold.</summary>
    public IReadOnlyList<Schema> Schemas { get; }

    internal override IEnumerable<Schema> InPlace => Schemas;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var isValid = false;
        foreach (var schema in Schemas)
        {
            isValid |= evaluation.Test(schema, instance);
            // Every branch that holds says what it has seen, so none may be left out while somebody asks for that.
            if (isValid && !evaluation.NeedsEveryBranch)
                return true;
        }

        return isValid || evaluation.Fail(this, instance, causes: Branches.Closest(Schemas, instance, evaluation));
    }
}
