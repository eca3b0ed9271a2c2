using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Where a keyword stands in its schema document.</summary>
/// <param name="Schema">The schema that it belongs to.</param>
/// <param name="Member">Its name and value as written.</param>
internal sealed record KeywordSource(Schema Schema, Member Member)
{
    /// <summary>The keyword's name.</summary>
    public string Name => Member.Name;

    /// <summary>The keyword's value as written.</summary>
    public DataNode Value => Member.Value;

    /// <summary>JSON Pointer to the keyword's value from the root of its document.</summary>
    public string Location => JsonPointer.Append(Schema.Location, Name);
}
