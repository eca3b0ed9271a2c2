using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-values: closed</c>, our own: the values that the schema lists, or the keys of the collection that it refers to, are all there are, and code may name them.</summary>
internal sealed class ValuesKeyword : RelationKeyword
{
    private ValuesKeyword(KeywordSource source)
        : base(source)
    {
    }

    /// <summary>Makes the keyword, or returns null where its value, reported, is unfit or says nothing.</summary>
    internal static Keyword? Create(KeywordSource source, SchemaCompiler compiler)
    {
        if (!OwnKeywords.IsText(source.Value, out var text) || text is not ("open" or "closed"))
            return KeywordValues.Misuse(source, compiler, "must be 'open' or 'closed'");
        if (text == "open")
            return null;
        return ListsValues(source.Schema.Node) || ListsValues(source.Schema["items"])
            ? new ValuesKeyword(source)
            : KeywordValues.Misuse(source, compiler, "needs the values: 'enum' or 'x-reference' beside it or in 'items'");
    }

    // Behind a reference stands what this schema cannot see.
    private static bool ListsValues(DataNode? schema) => schema is ObjectNode mapping && mapping.Members.Any(member => member.Name is "enum" or "x-reference" or "$ref");
}
