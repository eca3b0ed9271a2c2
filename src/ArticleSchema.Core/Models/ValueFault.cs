using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Models;

/// <summary>A value that satisfies the schema but cannot be held by its type.</summary>
/// <param name="Value">The value.</param>
/// <param name="Holder">What cannot hold it, in words.</param>
internal sealed record ValueFault(DataNode Value, string Holder);
