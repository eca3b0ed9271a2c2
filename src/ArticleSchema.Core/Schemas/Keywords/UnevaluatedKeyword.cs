using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>unevaluatedProperties</c> and <c>unevaluatedItems</c> (2020-12 core §11): what no other keyword, here or in a subschema applied in place, has looked at.</summary>
internal sealed class UnevaluatedKeyword : Keyword
{
    internal UnevaluatedKeyword(KeywordSource source, Schema schema)
        : base(source) => Schema = schema;

    /// <summary>What holds for the rest.</summary>
    public Schema Schema { get; }

    internal override int Order => 3;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        var isValid = true;
        if (instance is ObjectNode mapping && Name == "unevaluatedProperties")
        {
            for (var i = 0; i < mapping.Members.Count; i++)
            {
                if (!evaluation.IsEvaluated(i))
                    isValid &= evaluation.EvaluateMember(Schema, mapping, mapping.Members[i], this);
                evaluation.MarkEvaluated(i);
            }
        }
        else if (instance is ArrayNode array && Name == "unevaluatedItems")
        {
            for (var i = 0; i < array.Items.Count; i++)
            {
                if (!evaluation.IsEvaluated(i))
                    isValid &= evaluation.EvaluateItem(Schema, array.Items[i], i, this);
                evaluation.MarkEvaluated(i);
            }
        }

        return isValid;
    }
}
