namespace ArticleSchema.CompilerServices;

/// <summary>The hash of the baked format: FNV-1a of 32 bits over UTF-16, which is the same on every machine.</summary>
internal static class BakedHash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash;
    }
}
