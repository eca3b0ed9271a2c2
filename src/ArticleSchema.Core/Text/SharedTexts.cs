using System.Runtime.CompilerServices;

namespace ArticleSchema.Core.Text;

/// <summary>Cuts short texts out of longer ones, and gives for many that are the same one string: every article has the same keys, and many have the same authors and tags.</summary>
/// <remarks>Which string it is makes no difference to anybody. The table has so many places and no more; who comes later takes the place of who came before.</remarks>
internal static class SharedTexts
{
    private const int MaxLength = 24;
    private const int Places = 1024;

    // Threads may read and write a place at the same time: a string is whole or not there.
    private static readonly string?[] s_texts = new string?[Places];

    /// <summary>The text of a range.</summary>
    [MethodImpl(HotLoop.Options)]
    public static string Get(string text, int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);
        var hash = length;
        for (var at = start; at < start + length; at++)
            hash = (hash * 31) + text[at];
        ref var place = ref s_texts[(hash ^ (hash >> 15)) & (Places - 1)];
        var found = place;
        if (found is null || found.Length != length || string.CompareOrdinal(found, 0, text, start, length) != 0)
            place = found = text.Substring(start, length);
        return found;
    }
}
