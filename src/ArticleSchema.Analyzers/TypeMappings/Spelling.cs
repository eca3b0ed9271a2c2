using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Tells whether a schema looks at how its values are spelt, beyond their format.</summary>
/// <remarks>
/// A moment is held without its author's spelling and written in one of its own. Where a pattern or the like may refuse that one, the text
/// itself has to be held, or what a model writes would not be read again; so it has where another alternative might take that one for its own.
/// </remarks>
internal static class Spelling
{
    /// <summary>Whether any spelling of a value satisfies the schema that has a length between two bounds and is right by the format.</summary>
    public static bool IsFree(SchemaShape shape, int shortest, int longest) =>
        CSharpTypeName.Of(shape) is not null || (!shape.SharesTexts && shape.Keywords.All(keyword => Allows(keyword, shortest, longest)));

    private static bool Allows(Keyword keyword, int shortest, int longest) => keyword switch
    {
        TypeKeyword or FormatKeyword or RefKeyword or AllOfKeyword or AnnotationKeyword => true,
        CountKeyword { Name: "minLength" } count => count.Bound <= Number.FromInt64(shortest),
        CountKeyword { Name: "maxLength" } count => count.Bound >= Number.FromInt64(longest),
        // What speaks of other types says nothing of a text.
        CountKeyword or BoundKeyword or MultipleOfKeyword or PropertiesKeyword or RequiredKeyword or ItemsKeyword or UniqueItemsKeyword => true,
        _ => false,
    };
}
