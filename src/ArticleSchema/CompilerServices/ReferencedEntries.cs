using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Holds the list of the entries to which a property refers, for generated code; it is no part of what makes two models equal.</summary>
/// <remarks>The list is made when it is first asked for. It looks every entry up when that is touched, so making it resolves nothing.</remarks>
/// <typeparam name="T">The model of these entries.</typeparam>
/// <example>
/// <code>
/// private ReferencedEntries&lt;Author&gt; _authors;
///
/// public IReadOnlyList&lt;Author&gt; Authors =&gt; _authors.Get(AuthorCollection.All, AuthorKeys, "authors", Entry);
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ReferencedEntries<T> : IEquatable<ReferencedEntries<T>>
    where T : notnull
{
    private Resolving? _list;

    /// <summary>The entries of the keys, in their order.</summary>
    /// <param name="all">The collection of the entries.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="property">The property's key in the front matter.</param>
    /// <param name="asking">The article that refers to them; null inside a model, where it is not known.</param>
    public IReadOnlyList<T> Get(EntryCollection<T> all, IReadOnlyList<string> keys, string property, Entry? asking)
    {
        // A copy by 'with' brings the list of the original.
        var list = Volatile.Read(ref _list);
        if (list is null || !list.IsOf(keys, asking))
            Volatile.Write(ref _list, list = new Resolving(all, keys, property, asking));
        return list;
    }

    /// <summary>Always true: what is held follows from the keys.</summary>
    public readonly bool Equals(ReferencedEntries<T> other) => true;

    /// <inheritdoc cref="Equals(ReferencedEntries{T})"/>
    public override readonly bool Equals(object? obj) => obj is ReferencedEntries<T>;

    /// <summary>Always the same, as all are equal.</summary>
    public override readonly int GetHashCode() => 0;

    private sealed class Resolving(EntryCollection<T> all, IReadOnlyList<string> keys, string property, Entry? asking) : ReadOnlyListBase<T>
    {
        public override int Count => keys.Count;

        public override T this[int index] => all.Follow(keys[index], property, asking);

        public bool IsOf(IReadOnlyList<string> list, Entry? article) => ReferenceEquals(keys, list) && ReferenceEquals(asking, article);
    }
}
