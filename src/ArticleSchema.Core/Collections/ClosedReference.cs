using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Collections;

/// <summary>A collection whose entries name those of another one, which are all there are.</summary>
/// <param name="Schema">The schema of the collection.</param>
/// <param name="Reporting">What it says of how it is to be told; null where it says nothing.</param>
internal sealed record ClosedReference(SchemaDocument Schema, ReportSettings? Reporting);
