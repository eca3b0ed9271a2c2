using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>required</c> (2020-12 validation §6.5.3).</summary>
internal sealed class RequiredKeyword : Keyword
{
    internal RequiredKeyword(KeywordSource source, IReadOnlyList<string> properties)
        : base(source) => Properties = properties;

    /// <summary>The names that must be there.</summary>
    public IReadOnlyList<string> Properties { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        for (var i = 0; i < Properties.Count && (isValid || evaluation.IsCollecting); i++)
        {
            if (mapping.Find(Properties[i]) is null)
                isValid = evaluation.Fail(this, instance, Properties[i]);
        }

        return isValid;
    }
}
