using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>Makes dictionaries that are compared by their contents.</summary>
public static class ValueDictionary
{
    /// <summary>An unchanging copy of <paramref name="items"/>, or the dictionary itself when it is one already.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">
    /// The keys, unique when compared ordinally, and values, whose order is kept; <see langword="null"/> gives
    /// <see langword="null"/>.
    /// </param>
    /// <exception cref="ArgumentException">Two keys are equal ordinally, as a dictionary with another comparer would not allow.</exception>
    /// <example>
    /// <code>
    /// ValueDictionary&lt;string&gt; links = ValueDictionary.From(new Dictionary&lt;string, string&gt; { ["home"] = "/" });
    /// Console.WriteLine(links);    // {home: "/"}
    /// </code>
    /// </example>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueDictionary<T>? From<T>(IReadOnlyDictionary<string, T>? items) => items switch
    {
        null => null,
        ValueDictionary<T> dictionary => dictionary,
        { Count: 0 } => ValueDictionary<T>.Empty,
        _ => new ValueDictionary<T>([.. items]),
    };

    /// <summary>
    /// As <see cref="From{T}(IReadOnlyDictionary{string, T})"/>, for values that are lists or dictionaries themselves
    /// and have to be made comparable as well.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The keys and values; <see langword="null"/> gives <see langword="null"/>.</param>
    /// <param name="convert">Makes one value comparable; gives back the same object when it is so already.</param>
    /// <example>
    /// <code>
    /// var redirects = ValueDictionary.From(pathsByPage, static paths =&gt; ValueList.From(paths));
    /// </code>
    /// </example>
    [return: NotNullIfNotNull(nameof(items))]
    public static ValueDictionary<T>? From<T>(IReadOnlyDictionary<string, T>? items, Func<T, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (items is null)
            return null;

        var converted = new KeyValuePair<string, T>[items.Count];
        var changed = items is not ValueDictionary<T>;
        var i = 0;
        foreach (var (key, value) in items)
        {
            converted[i] = new(key, convert(value));
            changed |= !ReferenceEquals(converted[i++].Value, value);
        }

        return changed ? Own(converted) : (ValueDictionary<T>)items;
    }

    /// <summary>A dictionary over an array that nobody else will change.</summary>
    internal static ValueDictionary<T> Own<T>(KeyValuePair<string, T>[] items) =>
        items.Length == 0 ? ValueDictionary<T>.Empty : new ValueDictionary<T>(items);
}
