namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Which keywords can say nothing about an array or object that was not read to its end.</summary>
internal static class Completeness
{
    /// <summary>
    /// Whether what a keyword finds could be cured, or what it asks before it applies others could turn out differently, by what stands
    /// behind the place where reading stopped. What is in the instance already counts for the rest: it stays too much, or not allowed.
    /// </summary>
    public static bool IsNeededBy(Keyword keyword) => keyword switch
    {
        RequiredKeyword or RecommendedKeyword or DependentRequiredKeyword or DependenciesKeyword or ContainsKeyword or EnumKeyword or UnevaluatedKeyword => true,
        // What a fault cut short may have been meant as something else altogether: '{@html …' begins a mapping that was meant as text.
        TypeKeyword => true,
        AnyOfKeyword or OneOfKeyword or NotKeyword or IfKeyword => true,
        CountKeyword => keyword.Name is "minItems" or "minProperties",
        _ => false,
    };
}
