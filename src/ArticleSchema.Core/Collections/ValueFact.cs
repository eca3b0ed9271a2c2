using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Collections;

/// <summary>A value of an entry that other entries may have to do with.</summary>
/// <param name="Property">The way to it as a JSON Pointer in which <c>*</c> stands for every item of a list on the way: <c>/authors/*/name</c>. One value and a list of values are at the same place.</param>
/// <param name="Subject">What messages call it, as the subject of a sentence.</param>
/// <param name="Value">The value, which is no list of values.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsWritten">Whether the front matter gives it; otherwise it stands in for what is absent (<c>x-fallback</c>).</param>
internal sealed record ValueFact(string Property, string Subject, DataNode Value, FilePlace Place, bool IsWritten);
