using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Checks the keywords that name things in C#, our own: what they say is read by whoever makes the types.</summary>
internal static class NamingKeywords
{
    public static Keyword? CheckName(KeywordSource source, SchemaCompiler compiler) =>
        OwnKeywords.IsText(source.Value, out var name) && Identifiers.IsValid(name)
            ? null
            : KeywordValues.Misuse(source, compiler, "must be a name that C# takes, such as 'HeadImage'");

    public static Keyword? CheckType(KeywordSource source, SchemaCompiler compiler) =>
        OwnKeywords.IsText(source.Value, out var name) && Identifiers.IsValid(name)
            ? null
            : KeywordValues.Misuse(source, compiler, "must be a type that C# has a word for, such as 'decimal', or a name for the type that the schema becomes");

    public static Keyword? CheckMemberNames(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ArrayNode names || !names.Items.All(name => OwnKeywords.IsText(name, out var text) && Identifiers.IsValid(text)))
            return KeywordValues.Misuse(source, compiler, "must list names that C# takes, one for each value of 'enum'");
        return source.Schema["enum"] is ArrayNode values && values.Items.Count == names.Items.Count
            ? null
            : KeywordValues.Misuse(source, compiler, "belongs beside 'enum' and must list as many names as that has values");
    }
}
