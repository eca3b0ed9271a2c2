using System.Runtime.CompilerServices;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads, judges and encodes files on all processors, so that who asks for one after the other finds it done. The compiler runs a generator on one.</summary>
/// <param name="Coverage">Which files are articles.</param>
/// <param name="Schemas">What they are encoded for.</param>
internal sealed record ArticlePreparation(Coverage Coverage, EntrySchemas Schemas)
{
    // Below that, threads take longer to begin than to read.
    private const int LeastToShare = 64;

    // The files that have been looked at, and for which schemas. After an edit, all but one.
    private static readonly ConditionalWeakTable<AdditionalText, EntrySchemas> s_files = new();

    /// <summary>Begins to read files one after the other, on another processor than the caller's.</summary>
    /// <returns>Ends with the last file, or at once where there are too few to begin.</returns>
    public static Task BeginAsync(Coverage coverage, IEnumerable<AdditionalText> files, CancellationToken token)
    {
        var unread = files.Where(file => !s_files.TryGetValue(file, out _)).ToList();
        return unread.Count < LeastToShare ? Task.CompletedTask : Task.Run(() => Read(unread, coverage, token), token);
    }

    /// <summary>Prepares files; those that are prepared already are left alone.</summary>
    public void Prepare(IEnumerable<AdditionalText> files, CancellationToken token)
    {
        var unread = files.Where(file => !(s_files.TryGetValue(file, out var schemas) && schemas == Schemas)).ToList();
        if (unread.Count < LeastToShare)
            return;
        Parallel.ForEach(unread, new ParallelOptions { CancellationToken = token }, static () => new BakedWriter(), (file, _, writer) => Prepare(file, writer, token), static _ => { });
        foreach (var file in unread)
        {
            s_files.Remove(file);
            s_files.GetValue(file, _ => Schemas);
        }
    }

    private static void Read(List<AdditionalText> files, Coverage coverage, CancellationToken token)
    {
        foreach (var file in files)
        {
            token.ThrowIfCancellationRequested();
            Read(file, coverage, token);
        }
    }

    private static IReadOnlyList<ArticleModel> Read(AdditionalText file, Coverage coverage, CancellationToken token) =>
        coverage.Find(file.Path) is { } schema && file.GetText(token) is { } text ? ArticleCache.Read(file.Path, text).GetModels(schema) : [];

    private BakedWriter Prepare(AdditionalText file, BakedWriter writer, CancellationToken token)
    {
        foreach (var article in Read(file, Coverage, token))
            EncodedEntry.Get(article, Schemas, writer);
        return writer;
    }
}
