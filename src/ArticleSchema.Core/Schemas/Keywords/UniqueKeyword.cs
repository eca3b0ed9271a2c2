namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-unique</c>, our own: no two entries of the collection share the value, nor an item of a list.</summary>
internal sealed class UniqueKeyword : RelationKeyword
{
    internal UniqueKeyword(KeywordSource source)
        : base(source)
    {
    }
}
