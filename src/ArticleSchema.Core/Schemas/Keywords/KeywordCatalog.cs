using ArticleSchema.Core.Schemas.Resources;
using static ArticleSchema.Core.Schemas.Resources.Vocabularies;
using static ArticleSchema.Core.Schemas.SchemaDraft;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>All keywords there are, by draft: those of the standard, and our own.</summary>
internal static class KeywordCatalog
{
    private const SchemaDraft AnyDraft = Draft07 | Draft201909 | Draft202012;
    private const SchemaDraft Since201909 = Draft201909 | Draft202012;
    private const SchemaDraft Until201909 = Draft07 | Draft201909;
    private const Vocabularies Identifying = Vocabularies.Core;
    private const Vocabularies Own = Vocabularies.None;

    private static readonly ILookup<string, KeywordInfo> s_keywords = new KeywordInfo[]
    {
        new("$schema", AnyDraft, Identifying, Subschemas.None, null),
        new("$id", AnyDraft, Identifying, Subschemas.None, null),
        new("$comment", AnyDraft, Identifying, Subschemas.None, null),
        new("$anchor", Since201909, Identifying, Subschemas.None, null),
        new("$vocabulary", Since201909, Identifying, Subschemas.None, null),
        new("$dynamicAnchor", Draft202012, Identifying, Subschemas.None, null),
        new("$recursiveAnchor", Draft201909, Identifying, Subschemas.None, null),
        new("$ref", AnyDraft, Identifying, Subschemas.None, References.CreateRef),
        new("$dynamicRef", Draft202012, Identifying, Subschemas.None, References.CreateDynamicRef),
        new("$recursiveRef", Draft201909, Identifying, Subschemas.None, References.CreateRecursiveRef),
        // Drafts say one of the two, people write both, and a reference finds either.
        new("$defs", AnyDraft, Identifying, Subschemas.Map, Applicators.CompileDefinitions),
        new("definitions", AnyDraft, Identifying, Subschemas.Map, Applicators.CompileDefinitions),

        new("allOf", AnyDraft, Applicator, Subschemas.List, Applicators.CreateAllOf),
        new("anyOf", AnyDraft, Applicator, Subschemas.List, Applicators.CreateAnyOf),
        new("oneOf", AnyDraft, Applicator, Subschemas.List, Applicators.CreateOneOf),
        new("not", AnyDraft, Applicator, Subschemas.One, Applicators.CreateNot),
        new("if", AnyDraft, Applicator, Subschemas.One, Applicators.CreateIf),
        new("then", AnyDraft, Applicator, Subschemas.One, null),
        new("else", AnyDraft, Applicator, Subschemas.One, null),
        new("properties", AnyDraft, Applicator, Subschemas.Map, Applicators.CreateProperties),
        new("patternProperties", AnyDraft, Applicator, Subschemas.Map, Applicators.CreatePatternProperties),
        new("additionalProperties", AnyDraft, Applicator, Subschemas.One, Applicators.CreateAdditionalProperties),
        new("propertyNames", AnyDraft, Applicator, Subschemas.One, Applicators.CreatePropertyNames),
        new("prefixItems", Draft202012, Applicator, Subschemas.List, Applicators.CreatePrefixItems),
        new("items", Draft202012, Applicator, Subschemas.One, Applicators.CreateItems),
        new("items", Until201909, Applicator, Subschemas.OneOrList, Applicators.CreateItemsOrPrefix),
        new("additionalItems", Until201909, Applicator, Subschemas.One, Applicators.CreateAdditionalItems),
        new("contains", AnyDraft, Applicator, Subschemas.One, Applicators.CreateContains),
        new("dependentSchemas", Since201909, Applicator, Subschemas.Map, Applicators.CreateDependentSchemas),
        // Later drafts split it in two and let readers keep it (2020-12 meta-schema).
        new("dependencies", AnyDraft, Applicator, Subschemas.Map, Applicators.CreateDependencies),
        new("unevaluatedProperties", Since201909, Unevaluated, Subschemas.One, Applicators.CreateUnevaluated),
        new("unevaluatedItems", Since201909, Unevaluated, Subschemas.One, Applicators.CreateUnevaluated),

        new("type", AnyDraft, Validation, Subschemas.None, Assertions.CreateType),
        new("enum", AnyDraft, Validation, Subschemas.None, Assertions.CreateEnum),
        new("const", AnyDraft, Validation, Subschemas.None, (source, _) => new EnumKeyword(source, [source.Value])),
        new("required", AnyDraft, Validation, Subschemas.None, Assertions.CreateRequired),
        new("dependentRequired", Since201909, Validation, Subschemas.None, Assertions.CreateDependentRequired),
        new("minLength", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("maxLength", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("minItems", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("maxItems", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("minProperties", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("maxProperties", AnyDraft, Validation, Subschemas.None, Assertions.CreateCount),
        new("minContains", Since201909, Validation, Subschemas.None, null),
        new("maxContains", Since201909, Validation, Subschemas.None, null),
        new("uniqueItems", AnyDraft, Validation, Subschemas.None, Assertions.CreateUniqueItems),
        new("pattern", AnyDraft, Validation, Subschemas.None, Assertions.CreatePattern),
        new("minimum", AnyDraft, Validation, Subschemas.None, Assertions.CreateBound),
        new("maximum", AnyDraft, Validation, Subschemas.None, Assertions.CreateBound),
        new("exclusiveMinimum", AnyDraft, Validation, Subschemas.None, Assertions.CreateBound),
        new("exclusiveMaximum", AnyDraft, Validation, Subschemas.None, Assertions.CreateBound),
        new("multipleOf", AnyDraft, Validation, Subschemas.None, Assertions.CreateMultipleOf),

        new("format", AnyDraft, FormatAnnotation | FormatAssertion, Subschemas.None, Assertions.CreateFormat),
        new("contentEncoding", AnyDraft, Content, Subschemas.None, Assertions.CreateContent),
        new("contentMediaType", AnyDraft, Content, Subschemas.None, Assertions.CreateContent),
        new("contentSchema", Since201909, Content, Subschemas.One, null),

        new("title", AnyDraft, MetaData, Subschemas.None, null),
        new("description", AnyDraft, MetaData, Subschemas.None, null),
        new("default", AnyDraft, MetaData, Subschemas.None, null),
        new("examples", AnyDraft, MetaData, Subschemas.None, null),
        new("readOnly", AnyDraft, MetaData, Subschemas.None, null),
        new("writeOnly", AnyDraft, MetaData, Subschemas.None, null),
        // Younger than draft-07, where it is needed as much.
        new("deprecated", AnyDraft, MetaData, Subschemas.None, OwnKeywords.CreateDeprecated),

        // Those of the root are read by SchemaSettings.
        new("x-files", AnyDraft, Own, Subschemas.None, null),
        new("x-front-matter", AnyDraft, Own, Subschemas.None, null),
        new("x-collection", AnyDraft, Own, Subschemas.None, null),
        new("x-key", AnyDraft, Own, Subschemas.None, null),
        new("x-order", AnyDraft, Own, Subschemas.None, null),
        new("x-index", AnyDraft, Own, Subschemas.None, null),
        new("x-body", AnyDraft, Own, Subschemas.None, null),
        new("x-language", AnyDraft, Own, Subschemas.None, null),
        new("x-translations", AnyDraft, Own, Subschemas.None, null),
        new("x-path", AnyDraft, Own, Subschemas.None, null),

        new("x-unique", AnyDraft, Own, Subschemas.None, RelationKeywords.CreateUnique),
        new("x-reference", AnyDraft, Own, Subschemas.None, RelationKeywords.CreateReference),
        new("x-asset", AnyDraft, Own, Subschemas.None, RelationKeywords.CreateAsset),
        new("x-not-before", AnyDraft, Own, Subschemas.None, RelationKeywords.CreateBoundary),
        new("x-not-after", AnyDraft, Own, Subschemas.None, RelationKeywords.CreateBoundary),
        new("x-values", AnyDraft, Own, Subschemas.None, ValuesKeyword.Create),

        new("x-recommended", AnyDraft, Own, Subschemas.None, OwnKeywords.CreateRecommended),
        new("x-replaced-by", AnyDraft, Own, Subschemas.None, OwnKeywords.CheckReplacedBy),
        new("x-time-zone", AnyDraft, Own, Subschemas.None, OwnKeywords.CreateTimeZone),
        new("x-date-format", AnyDraft, Own, Subschemas.None, DateFormatKeyword.Create),
        new("x-fallback", AnyDraft, Own, Subschemas.None, OwnKeywords.CreateFallback),
        new("x-severity", AnyDraft, Own, Subschemas.None, OwnKeywords.CreateSeverity),
        new("x-message", AnyDraft, Own, Subschemas.None, OwnKeywords.CreateMessage),

        // For the types that a schema becomes; they say nothing about articles.
        new("x-csharp-name", AnyDraft, Own, Subschemas.None, NamingKeywords.CheckName),
        new("x-csharp-type", AnyDraft, Own, Subschemas.None, NamingKeywords.CheckType),
        new("x-enum-varnames", AnyDraft, Own, Subschemas.None, NamingKeywords.CheckMemberNames),
    }.ToLookup(keyword => keyword.Name, StringComparer.Ordinal);

    /// <summary>The keyword of that name in a dialect, or null when it says nothing there.</summary>
    public static KeywordInfo? Find(string name, Dialect dialect)
    {
        foreach (var keyword in s_keywords[name])
        {
            if (keyword.IsIn(dialect))
                return keyword;
        }

        return null;
    }

    /// <summary>The latest draft that has a keyword of that name, or null.</summary>
    public static SchemaDraft? FindDraft(string name) => s_keywords[name].Aggregate(default(SchemaDraft), (drafts, keyword) => drafts | keyword.Drafts) switch
    {
        0 => null,
        var drafts when (drafts & Draft202012) != 0 => Draft202012,
        var drafts when (drafts & Draft201909) != 0 => Draft201909,
        _ => Draft07,
    };

    /// <summary>The names of all keywords of a dialect.</summary>
    public static IEnumerable<string> NamesIn(Dialect dialect) =>
        s_keywords.Where(keyword => keyword.Any(info => info.IsIn(dialect))).Select(keyword => keyword.Key);
}
