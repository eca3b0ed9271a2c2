namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-reference</c>, our own: the value, or each item of a list, is the key of an entry.</summary>
internal sealed class ReferenceKeyword : RelationKeyword
{
    internal ReferenceKeyword(KeywordSource source, string collection)
        : base(source) => Collection = collection;

    /// <summary>The collection of the entry, as the schema names it; <see cref="SchemaSet.FindCollections"/> knows which that is.</summary>
    public string Collection { get; }
}
