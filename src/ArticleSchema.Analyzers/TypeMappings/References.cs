using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>x-reference</c> on a text, or on a list of texts → the entries themselves, beside their keys.</summary>
internal static class References
{
    /// <summary>What a property refers to; null where it refers to nothing, to what is no collection, or holds its keys as something else than texts.</summary>
    /// <param name="shape">What the property is.</param>
    /// <param name="type">Its type.</param>
    /// <param name="name">The name of the property that gives the entries.</param>
    /// <param name="context">The types.</param>
    public static ReferenceModel? Find(SchemaShape shape, TypeModel type, string name, MappingContext context)
    {
        if (FindKeywords(shape, type) is not { Count: > 0 } keywords)
            return null;
        var targets = keywords.Select(keyword => context.FindCollection(keyword.Collection)).Distinct().ToList();
        return targets is [{ } target] ? new ReferenceModel(name, target.ModelFullName, target.CollectionFullName) : null;
    }

    /// <summary>The name of the property that holds the keys: <c>AuthorKey</c> beside <c>Author</c>, <c>AuthorKeys</c> beside <c>Authors</c>, <c>RelatedKeys</c> beside <c>Related</c>.</summary>
    /// <param name="name">What the entries themselves are called.</param>
    /// <param name="isList">Whether there are several.</param>
    /// <param name="reference">What they are.</param>
    public static string NameKeys(string name, bool isList, ReferenceModel reference)
    {
        if (!isList)
            return name + "Key";
        var model = ModelName(reference);
        var isPlural = name == model + "s" || (model.EndsWith("y", StringComparison.Ordinal) && name == model.Substring(0, model.Length - 1) + "ies");
        return (isPlural ? model : name) + "Keys";
    }

    /// <summary>What the model of the entries is called, without its namespace.</summary>
    public static string ModelName(ReferenceModel reference) => reference.Model.Substring(reference.Model.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');

    private static List<ReferenceKeyword>? FindKeywords(SchemaShape shape, TypeModel type) => type switch
    {
        StringType => shape.All<ReferenceKeyword>().ToList(),
        ListType { Item: StringType } => shape.All<ReferenceKeyword>().Concat(shape.All<ItemsKeyword>().SelectMany(items => SchemaShape.Of(items.Schema).All<ReferenceKeyword>())).ToList(),
        _ => null,
    };
}
