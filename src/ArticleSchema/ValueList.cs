using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>Makes lists that are compared by their elements.</summary>
public static class ValueList
{
    /// <summary>An unchanging copy of <paramref name="items"/>, or the list itself when it is one already.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; <see langword="null"/> gives <see langword="null"/>.</param>
    /// <example>
    /// <code>
    /// ValueList&lt;string&gt; tags = ValueList.From(["news", "cloud"]);
    /// Console.WriteLine(tags.Equals(ValueList.From(new List&lt;string&gt; { "news", "cloud" })));    // True
    /// </code>
    /// </example>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueList<T>? From<T>(IReadOnlyList<T>? items) => items switch
    {
        null => null,
        ValueList<T> list => list,
        { Count: 0 } => ValueList<T>.Empty,
        _ => new ValueList<T>([.. items]),
    };

    /// <summary>
    /// As <see cref="From{T}(IReadOnlyList{T})"/>, for elements that are lists or dictionaries themselves and have to
    /// be made comparable as well.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; <see langword="null"/> gives <see langword="null"/>.</param>
    /// <param name="convert">Makes one element comparable; gives back the same object when it is so already.</param>
    /// <example>
    /// <code>
    /// IReadOnlyList&lt;IReadOnlyList&lt;string&gt;&gt; categories = ValueList.From(nested, static path =&gt; ValueList.From(path));
    /// </code>
    /// </example>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueList<T>? From<T>(IReadOnlyList<T>? items, Func<T, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (items is null)
            return null;

        var converted = new T[items.Count];
        var changed = items is not ValueList<T>;
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = convert(items[i]);
            changed |= !ReferenceEquals(converted[i], items[i]);
        }

        return changed ? Own(converted) : (ValueList<T>)items;
    }

    /// <summary>A list over an array that nobody else will change.</summary>
    internal static ValueList<T> Own<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
}
