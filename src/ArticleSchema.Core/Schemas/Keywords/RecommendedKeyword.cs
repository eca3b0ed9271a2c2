using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-recommended</c>, our own: names that should be there; an object without them is valid all the same.</summary>
internal sealed class RecommendedKeyword : AnnotationKeyword
{
    internal RecommendedKeyword(KeywordSource source, IReadOnlyList<string> properties)
        : base(source) => Properties = properties;

    /// <summary>The names that should be there.</summary>
    public IReadOnlyList<string> Properties { get; }

    private protected override void Remark(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return;
        foreach (var property in Properties)
        {
            if (mapping.Find(property) is null)
                evaluation.Remark(this, instance, property);
        }
    }
}
