using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>uniqueItems</c> (2020-12 validation §6.4.3), when it is true.</summary>
internal sealed class UniqueItemsKeyword : Keyword
{
    internal UniqueItemsKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        instance is not ArrayNode array || FindRepeated(array) is null || evaluation.Fail(this, instance);

    /// <summary>The first item that repeats an earlier one, or null.</summary>
    public static DataNode? FindRepeated(ArrayNode array)
    {
        var seen = new HashSet<DataNode>();
        return array.Items.FirstOrDefault(item => !seen.Add(item));
    }
}
