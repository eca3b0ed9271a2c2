namespace ArticleSchema.CompilerServices;

/// <summary>The hash of the baked format: FNV-1a of 32 bits, which is the same on every machine.</summary>
internal static class BakedHash
{
    public static uint Of(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var b in utf8)
            hash = unchecked((hash ^ b) * 16777619u);

        return hash;
    }
}
