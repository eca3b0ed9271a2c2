using System;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Decides how many entries go into one literal.</summary>
/// <remarks>
/// A literal is a field of the assembly, and thousands of them cost the compiler seconds; one that holds everything costs
/// it memory and its reader the walk past all entries before the one that is wanted.
/// </remarks>
internal static class BakedChunks
{
    private const int WantedLength = 48 * 1024;
    private const int MostEntries = 256;
    private const int MostChunks = 512;

    /// <param name="count">The number of entries in the collection.</param>
    /// <param name="length">The length of all their literals together.</param>
    public static int EntriesPerChunk(int count, long length)
    {
        // A power of two, so that an edit does not move every entry to another chunk each time.
        var entries = MostEntries;
        while (entries > 1 && entries * length > (long)WantedLength * count)
            entries /= 2;

        // Large embedded bodies: rather long literals than too many.
        return Math.Max(entries, (count + MostChunks - 1) / MostChunks);
    }
}
