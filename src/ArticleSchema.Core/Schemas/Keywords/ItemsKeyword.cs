using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>items</c> (2020-12 core §10.3.1.2): every item behind those that <c>prefixItems</c> of the same schema speaks of.</summary>
internal sealed class ItemsKeyword : Keyword
{
    internal ItemsKeyword(KeywordSource source, Schema schema)
        : base(source) => Schema = schema;

    /// <summary>What holds for the items.</summary>
    public Schema Schema { get; }

    internal override int Order => 1;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ArrayNode array)
            return true;
        var isValid = true;
        for (var i = Source.Schema.Find<PrefixItemsKeyword>()?.Schemas.Count ?? 0; i < array.Items.Count; i++)
        {
            evaluation.MarkEvaluated(i);
            isValid &= evaluation.EvaluateItem(Schema, array.Items[i], i);
            if (!isValid && !evaluation.IsCollecting)
                return false;
        }

        return isValid;
    }
}
