namespace ArticleSchema;

/// <summary>Compares what models hold: addresses as they are spelt, everything else as its type does.</summary>
/// <typeparam name="T">The type of what is compared.</typeparam>
internal static class ContentComparer<T>
{
    /// <summary>The comparer for the type.</summary>
    public static IEqualityComparer<T> Default { get; } =
        typeof(T) == typeof(Uri) ? (IEqualityComparer<T>)(object)new UriComparer() : EqualityComparer<T>.Default;

    // A Uri's own equality leaves out what follows '#', and the spelling of the host.
    private sealed class UriComparer : IEqualityComparer<Uri>
    {
        public bool Equals(Uri? x, Uri? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.IsAbsoluteUri == y.IsAbsoluteUri && x.OriginalString == y.OriginalString);

        public int GetHashCode(Uri obj) => obj.OriginalString.GetHashCode(StringComparison.Ordinal);
    }
}
