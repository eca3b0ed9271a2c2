using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Collections;

/// <summary>The values that a schema lists as all there are, and those of them that entries have.</summary>
/// <param name="Values">The list.</param>
/// <param name="Schemas">The schemas of the collections that use it.</param>
/// <param name="Used">The values that their entries have.</param>
/// <param name="Reporting">What the schema says of how it is to be told; null where it says nothing.</param>
internal sealed record ClosedList(EnumKeyword Values, IReadOnlyList<SchemaDocument> Schemas, ISet<DataNode> Used, ReportSettings? Reporting)
{
    /// <summary>The values that no entry has, in the order of the schema.</summary>
    public IEnumerable<DataNode> FindUnused() => Values.Values.Where(value => !Used.Contains(value));
}
