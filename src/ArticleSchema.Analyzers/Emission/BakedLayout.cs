namespace ArticleSchema.Analyzers.Emission;

/// <summary>How the data of a collection is laid out: chunks of entries, which are constants, and files of chunks.</summary>
/// <remarks>
/// A chunk is a member of the program, and thousands of them cost the compiler seconds; one that holds everything costs its
/// reader the walk past all entries before the one that is wanted. A file is what the compiler reads again when one of its
/// entries has changed; one for each entry would cost it seconds as well.
/// </remarks>
internal static class BakedLayout
{
    /// <summary>How much of a project's data becomes string literals; what is beyond becomes UTF-8 literals.</summary>
    /// <remarks>
    /// A program holds at most 16 MB of string literals (CS8103), two bytes for each character. So a quarter is left to the rest of the
    /// project, and to hot reload, where every edit adds to them. UTF-8 literals have no such limit, but the compiler makes
    /// a node of each of their bytes: they take it several times as long.
    /// </remarks>
    public const long MostText = 6 * 1024 * 1024;

    private const int WantedLength = 48 * 1024;
    private const int MostEntries = 256;
    private const int MostChunks = 512;
    private const int MostFiles = 16;

    /// <summary>How many entries go into one chunk.</summary>
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

    /// <summary>How many chunks go into one file.</summary>
    /// <param name="chunks">The number of chunks of the collection.</param>
    public static int ChunksPerFile(int chunks) => Math.Max(1, (chunks + MostFiles - 1) / MostFiles);
}
