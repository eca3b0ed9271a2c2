using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>Knows the keywords that the types of a model rest on: whoever violates one of them cannot become a model, whatever level the schema gives to that.</summary>
internal static class ModelKeywords
{
    // Their values have types of their own; all others are texts.
    private static readonly HashSet<string> s_typedFormats = new(StringComparer.Ordinal)
    {
        "timestamp", "date", "date-time", "time", "uri", "uri-reference", "iri", "iri-reference", "uuid",
    };

    // Under these a schema only adds to what others say; types are read from the others.
    private static readonly HashSet<string> s_additions = new(StringComparer.Ordinal)
    {
        "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies", "contains", "propertyNames",
    };

    /// <summary>Whether an instance that fails a keyword has no place in a model.</summary>
    public static bool Include(Keyword keyword) => keyword switch
    {
        EvaluationLimit => true,
        FormatKeyword format => s_typedFormats.Contains(format.Format.Name) && !IsAddition(keyword),
        TypeKeyword or EnumKeyword or RequiredKeyword or FalseSchemaKeyword => !IsAddition(keyword),
        _ => false,
    };

    private static bool IsAddition(Keyword keyword)
    {
        var segments = keyword.Source.Schema.Location.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            // What follows is a name, and may look like a keyword.
            if (segments[i] is "properties" or "$defs" or "definitions" or "patternProperties")
                i++;
            else if (s_additions.Contains(segments[i]))
                return true;
        }

        return false;
    }
}
