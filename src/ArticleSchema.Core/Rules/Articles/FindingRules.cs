using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>Which rule tells what a keyword has found: the one table from JSON Schema's terms to ours.</summary>
internal static class FindingRules
{
    private static readonly MissingTitle s_missingTitle = new();
    private static readonly MissingDate s_missingDate = new();
    private static readonly MissingCategories s_missingCategories = new();
    private static readonly MissingRequiredProperty s_missingRequiredProperty = new();
    private static readonly EmptyValue s_emptyValue = new();
    private static readonly WrongType s_wrongType = new();
    private static readonly UnknownProperty s_unknownProperty = new();
    private static readonly DisallowedValue s_disallowedValue = new();
    private static readonly InvalidFormat s_invalidFormat = new();
    private static readonly UnmatchedPattern s_unmatchedPattern = new();
    private static readonly WrongLength s_wrongLength = new();
    private static readonly OutOfRangeNumber s_outOfRangeNumber = new();
    private static readonly WrongItemCount s_wrongItemCount = new();
    private static readonly UnfitAlternatives s_unfitAlternatives = new();
    private static readonly DeprecatedProperty s_deprecatedProperty = new();
    private static readonly MissingRecommendedProperty s_missingRecommendedProperty = new();
    private static readonly MissingDependency s_missingDependency = new();
    private static readonly ForbiddenValue s_forbiddenValue = new();
    private static readonly UnorderedValues s_unorderedValues = new();

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        s_missingTitle, s_missingDate, s_missingCategories, s_missingRequiredProperty, s_emptyValue, s_wrongType, s_unknownProperty, s_disallowedValue,
        s_invalidFormat, s_unmatchedPattern, s_wrongLength, s_outOfRangeNumber, s_wrongItemCount, s_unfitAlternatives, s_missingDependency,
        s_deprecatedProperty, s_missingRecommendedProperty, s_forbiddenValue, s_unorderedValues,
    ];

    /// <summary>The rule for a finding.</summary>
    public static FindingRule For(Finding finding) => finding.Keyword switch
    {
        RequiredKeyword => finding switch
        {
            { InstancePath: "", Property: "title" } => s_missingTitle,
            { InstancePath: "", Property: "date" } => s_missingDate,
            { InstancePath: "", Property: "categories" } => s_missingCategories,
            _ => s_missingRequiredProperty,
        },
        RecommendedKeyword => s_missingRecommendedProperty,
        DeprecatedKeyword => s_deprecatedProperty,
        DependentRequiredKeyword => s_missingDependency,
        AdditionalPropertiesKeyword or UnevaluatedKeyword when finding.Member is not null => s_unknownProperty,
        TypeKeyword or EnumKeyword or CountKeyword or PatternKeyword or FormatKeyword when IsEmpty(finding) => s_emptyValue,
        TypeKeyword => s_wrongType,
        EnumKeyword => s_disallowedValue,
        FormatKeyword => s_invalidFormat,
        PatternKeyword => s_unmatchedPattern,
        CountKeyword { Name: "minLength" or "maxLength" } => s_wrongLength,
        BoundKeyword or MultipleOfKeyword => s_outOfRangeNumber,
        CountKeyword or UniqueItemsKeyword or ContainsKeyword => s_wrongItemCount,
        AnyOfKeyword or OneOfKeyword => s_unfitAlternatives,
        BoundaryKeyword => s_unorderedValues,
        _ => s_forbiddenValue,
    };

    /// <summary>Whether what a finding is about is there in form only.</summary>
    public static bool IsEmpty(Finding finding) => finding.InstancePath.Length > 0 && finding.Instance is
        ScalarNode { Kind: NodeKind.Null } or ScalarNode { Kind: NodeKind.String, Text: "" } or ArrayNode { Items.Count: 0 };
}
