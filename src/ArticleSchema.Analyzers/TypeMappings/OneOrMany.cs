using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>One value or a list of such: <c>type: [string, array]</c>, or <c>oneOf: [{ type: string }, { type: array, items: { type: string } }]</c> → a list.</summary>
internal static class OneOrMany
{
    /// <summary>The list that alternatives are; null when they are something else, or one item could be written neither alone nor in a list for sure.</summary>
    public static ListType? Find(IReadOnlyList<(UnionBranch Branch, TypeModel Type)> cases)
    {
        if (cases.Count != 2)
            return null;
        var (list, single) = cases[0].Type is ListType ? (cases[0], cases[1]) : (cases[1], cases[0]);
        // An alternative that is one or many itself has said already how its own single item is written.
        return list.Type is ListType type && list.Branch.Shape.IsOnly(SchemaType.Array) && type.Item == single.Type && FindForm(list.Branch.Shape, single.Branch.Shape) is { } form ? type with { Single = form } : null;
    }

    /// <summary>How one item is written, whether it was given alone or in a list; null when neither way is sure to satisfy the schema.</summary>
    public static SingleForm? FindForm(SchemaShape list, SchemaShape single)
    {
        var items = list.All<ItemsKeyword>().SelectMany(keyword => SchemaShape.Of(keyword.Schema).Keywords).Where(SaysSomething).ToList();
        var alone = single.Keywords.Where(keyword => SaysSomething(keyword) && !IsOfLists(keyword)).ToList();
        if (list.Keywords.Where(IsOfLists).All(TakesOne) && AreAmong(items, alone))
            return SingleForm.List;
        return AreAmong(alone, items) ? SingleForm.Scalar : null;
    }

    private static bool SaysSomething(Keyword keyword) => keyword is not (TypeKeyword or AnnotationKeyword or RefKeyword or AllOfKeyword);

    private static bool IsOfLists(Keyword keyword) => keyword
        is ItemsKeyword or PrefixItemsKeyword or ContainsKeyword or UniqueItemsKeyword or CountKeyword { Name: "minItems" or "maxItems" } or UnevaluatedKeyword { Name: "unevaluatedItems" };

    private static bool TakesOne(Keyword keyword) => keyword switch
    {
        CountKeyword { Name: "minItems" } count => count.Bound <= Number.FromInt64(1),
        CountKeyword { Name: "maxItems" } count => count.Bound >= Number.FromInt64(1),
        ItemsKeyword or UniqueItemsKeyword => true,
        _ => false,
    };

    // Whoever satisfies the one keyword satisfies its like.
    private static bool AreAmong(IEnumerable<Keyword> keywords, IReadOnlyList<Keyword> others) => keywords.All(keyword =>
        others.Any(other => other == keyword || (other.Name == keyword.Name && other is not UnevaluatedKeyword && other.Source.Value.Equals(keyword.Source.Value) && ReferenceEquals(other.Source.Schema.Resource, keyword.Source.Schema.Resource))));
}
