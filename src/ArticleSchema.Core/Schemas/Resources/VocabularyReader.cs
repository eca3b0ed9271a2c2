using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>Reads what <c>$vocabulary</c> of a meta-schema (2020-12 core §8.1.2) says of the schemas that it describes.</summary>
internal static class VocabularyReader
{
    private static readonly Dictionary<string, Vocabularies> s_vocabularies = new(StringComparer.Ordinal)
    {
        ["core"] = Vocabularies.Core,
        ["applicator"] = Vocabularies.Applicator,
        ["unevaluated"] = Vocabularies.Unevaluated,
        ["validation"] = Vocabularies.Validation,
        ["meta-data"] = Vocabularies.MetaData,
        ["format"] = Vocabularies.FormatAnnotation,
        ["format-annotation"] = Vocabularies.FormatAnnotation,
        ["format-assertion"] = Vocabularies.FormatAssertion,
        ["content"] = Vocabularies.Content,
    };

    /// <summary>The dialect of a meta-schema; all of its draft where it does not list vocabularies.</summary>
    public static Dialect Read(string uri, SchemaDraft draft, ObjectNode metaSchema, SchemaFile file)
    {
        if (metaSchema.Find("$vocabulary") is not { Value: ObjectNode list } || draft == SchemaDraft.Draft07)
            return new Dialect(uri, draft, Vocabularies.Standard);

        var prefix = draft == SchemaDraft.Draft201909 ? "https://json-schema.org/draft/2019-09/vocab/" : "https://json-schema.org/draft/2020-12/vocab/";
        var vocabularies = Vocabularies.Core;
        foreach (var member in list.Members)
        {
            if (member.Name == BuiltInSchemas.Vocabulary)
                continue;
            if (member.Name.StartsWith(prefix, StringComparison.Ordinal) && s_vocabularies.TryGetValue(member.Name.Substring(prefix.Length), out var known))
                vocabularies |= known;
            else if (member.Value is ScalarNode { Kind: NodeKind.Boolean, Boolean: true })
                file.Violations.Add(KeywordMisuse.Instance, member.Key.Range, "'$vocabulary'", $"requires '{member.Name}', which is not understood here, so what it says is not checked");
        }

        // In 2019-09 the keywords that ask what has been evaluated belong to the applicators.
        if (draft == SchemaDraft.Draft201909 && vocabularies.HasFlag(Vocabularies.Applicator))
            vocabularies |= Vocabularies.Unevaluated;
        return new Dialect(uri, draft, vocabularies);
    }
}
