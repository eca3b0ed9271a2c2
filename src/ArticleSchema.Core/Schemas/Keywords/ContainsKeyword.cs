using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c> (2020-12 core §10.3.1.3, validation §6.4.4, §6.4.5).</summary>
internal sealed class ContainsKeyword : Keyword
{
    internal ContainsKeyword(KeywordSource source, Schema schema, Number minimum, Number? maximum)
        : base(source)
    {
        Schema = schema;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>What some items have to be.</summary>
    public Schema Schema { get; }

    /// <summary>How many at least; 1 unless the schema says otherwise.</summary>
    public Number Minimum { get; }

    /// <summary>How many at most; null for any number.</summary>
    public Number? Maximum { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ArrayNode array)
            return true;
        var count = 0;
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (!evaluation.TestItem(Schema, array.Items[i], i))
                continue;
            evaluation.MarkEvaluated(i);
            count++;
        }

        var found = Number.FromInt64(count);
        return (found >= Minimum && !(found > Maximum)) || evaluation.Fail(this, instance);
    }
}
