using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>enum</c> and <c>const</c> (2020-12 validation §6.1.2, §6.1.3): the instance equals one of the values.</summary>
internal sealed class EnumKeyword : Keyword
{
    // Below this a walk over the list beats a hash table.
    private const int LookupThreshold = 16;

    private readonly HashSet<DataNode>? _lookup;

    internal EnumKeyword(KeywordSource source, IReadOnlyList<DataNode> values)
        : base(source)
    {
        Values = values;
        _lookup = values.Count < LookupThreshold ? null : new HashSet<DataNode>(values);
    }

    /// <summary>The values, in the order of the schema; one for <c>const</c>.</summary>
    public IReadOnlyList<DataNode> Values { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) => Contains(instance) || evaluation.Fail(this, instance);

    private bool Contains(DataNode instance)
    {
        if (_lookup is not null)
            return _lookup.Contains(instance);
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Equals(instance))
                return true;
        }

        return false;
    }
}
