using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>x-values: closed</c> on a property: code can name the values.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Key">The property's key in the front matter.</param>
/// <param name="Name">Its name in C#, after which the class of the constants is named.</param>
/// <param name="Reference">The collection whose keys are the values; null where they are those of an enumeration.</param>
/// <param name="Enumeration">The enumeration's full name.</param>
internal sealed record ClosedValues(ValuesKeyword Keyword, string Key, string Name, ReferenceModel? Reference, string? Enumeration)
{
    /// <summary>What the values come from: the same for all properties that share them.</summary>
    public string Source => Reference?.Collection ?? Enumeration!;

    /// <summary>The closed values of a property; null where it has none that code could name.</summary>
    public static ClosedValues? Find(SchemaShape shape, string key, string name, TypeModel type, ReferenceModel? reference)
    {
        var keyword = shape.All<ValuesKeyword>().Concat(shape.All<ItemsKeyword>().SelectMany(items => SchemaShape.Of(items.Schema).All<ValuesKeyword>())).FirstOrDefault();
        if (keyword is null)
            return null;
        var value = type is ListType list ? list.Item : type;
        var enumeration = (value is NullableType nullable ? nullable.Inner : value) is EnumTypeMapping.EnumType { Name: var found } ? found : null;
        if (reference is null && enumeration is null)
            return null;
        // The constants of a property called like what it refers to cannot be called so as well.
        return new ClosedValues(keyword, key, reference is not null && name == References.ModelName(reference) ? name + "Keys" : name, reference, enumeration);
    }
}
