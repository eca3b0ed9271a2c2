namespace ArticleSchema;

// What generated types are made of, as values.
public sealed partial class FrontMatterValue
{
    /// <summary>A generated type as front matter.</summary>
    public static FrontMatterValue From(IFrontMatterModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.ToFrontMatterValue();
    }

    /// <summary>The list of what a function makes of <paramref name="items"/>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="convert">Makes the value of one item.</param>
    public static FrontMatterValue FromList<T>(IEnumerable<T> items, Func<T, FrontMatterValue> convert)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(convert);
        return FromList(items.Select(convert));
    }

    /// <summary>As <see cref="FromList{T}"/>, but the item alone when there is only one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="convert">Makes the value of one item.</param>
    public static FrontMatterValue FromOneOrMany<T>(IReadOnlyList<T> items, Func<T, FrontMatterValue> convert)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(convert);
        return items.Count == 1 ? convert(items[0]) : FromList(items, convert);
    }

    /// <summary>The mapping of the keys to what a function makes of their values, in their order.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The keys and values.</param>
    /// <param name="convert">Makes the value of one of them.</param>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static FrontMatterValue FromMapping<T>(IEnumerable<KeyValuePair<string, T>> items, Func<T, FrontMatterValue> convert)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(convert);
        return FromMapping(items.Select(item => KeyValuePair.Create(item.Key, convert(item.Value))));
    }
}
