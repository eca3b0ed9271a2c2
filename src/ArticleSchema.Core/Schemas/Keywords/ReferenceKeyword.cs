using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-reference</c>, our own: the value, or each item of a list, is the key of an entry.</summary>
internal sealed class ReferenceKeyword : RelationKeyword
{
    internal ReferenceKeyword(KeywordSource source, string collection)
        : base(source) => Collection = collection;

    /// <summary>The collection of the entry, as the schema names it; <see cref="SchemaSet.FindCollections"/> knows which that is.</summary>
    public string Collection { get; }

    /// <summary>What a schema says of its value, or of each item of its list, whatever alternatives there are; null where it says nothing.</summary>
    public static ReferenceKeyword? Find(Schema schema) => ValueSchemas.DeclaredOfOneOrMany(schema).Select(part => part.Find<ReferenceKeyword>()).FirstOrDefault(reference => reference is not null);
}
