using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>propertyNames</c> (2020-12 core §10.3.2.4).</summary>
internal sealed class PropertyNamesKeyword : Keyword
{
    internal PropertyNamesKeyword(KeywordSource source, Schema schema)
        : base(source) => Schema = schema;

    /// <summary>What holds for every name, taken as a string.</summary>
    public Schema Schema { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        foreach (var member in mapping.Members)
        {
            // A name is a string whatever it looks like.
            var name = ScalarNode.String(member.Name, member.Key.Style, member.Key.Range);
            var causes = evaluation.IsCollecting ? evaluation.Explain(Schema, name) : [];
            if (Schema.Constant == false || causes.Count > 0 || (!evaluation.IsCollecting && !evaluation.TestWithoutRemarks(Schema, name)))
                isValid = evaluation.Fail(this, instance, member.Name, member, causes: causes);
        }

        return isValid;
    }
}
