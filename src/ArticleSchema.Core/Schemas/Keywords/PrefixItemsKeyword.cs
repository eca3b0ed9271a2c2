using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>prefixItems</c> (2020-12 core §10.3.1.1): a schema for each of the first items.</summary>
internal sealed class PrefixItemsKeyword : Keyword
{
    internal PrefixItemsKeyword(KeywordSource source, IReadOnlyList<Schema> schemas)
        : base(source) => Schemas = schemas;

    /// <summary>The schemas, by position.</summary>
    public IReadOnlyList<Schema> Schemas { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ArrayNode array)
            return true;
        var isValid = true;
        for (var i = 0; i < Math.Min(Schemas.Count, array.Items.Count); i++)
        {
            evaluation.MarkEvaluated(i);
            isValid &= evaluation.EvaluateItem(Schemas[i], array.Items[i], i);
        }

        return isValid;
    }
}
