using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Collections;

/// <summary>A value that a keyword ties to something outside of its entry.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Value">The value; of a list, one of its items.</param>
/// <param name="Reporting">What the schemas around the keyword say of how it is to be told; null where they say nothing.</param>
internal sealed record RelationFact(RelationKeyword Keyword, ValueFact Value, ReportSettings? Reporting);
