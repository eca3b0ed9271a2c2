using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>enum</c> and <c>const</c> (2020-12 validation §6.1.2, §6.1.3): the instance equals one of the values.</summary>
public sealed class EnumKeyword : Keyword
{
    internal EnumKeyword(KeywordSource source, IReadOnlyList<DataNode> values)
        : base(source) => Values = values;

    /// <summary>The values, in the order of the schema; one for <c>const</c>.</summary>
    public IReadOnlyList<DataNode> Values { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Equals(instance))
                return true;
        }

        return evaluation.Fail(this, instance);
    }
}
