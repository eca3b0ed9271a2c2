using System.Text;
using System.Text.Json;

using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.Tests.RoundTrips;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.SharedData;

/// <summary>Thousands of articles that nobody here wrote, with the schemas of their sites, as one project.</summary>
public sealed class RealArticlesTests
{
    private const string Folder = "real-articles";
    private const int Schemas = 19;

    [SharedFact(Folder)]
    public void EveryArticle_IsAnEntryOrHasAnError()
    {
        var project = ReadProject();
        var run = GeneratorTest.RunUntracked(project);
        var entries = run.LoadEntries().Select(entry => entry.Path).ToHashSet();
        var faulty = AnalyzerTest.Run(project).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(project.PathOf)
            .ToHashSet();

        Assert.DoesNotContain(run.Reported, line => line.Contains("ART4001"));
        // Beside the model, its plumbing and its collection stand the files of data.
        Assert.Equal(3 * Schemas, run.Files.Count(file => !file.HintName.Contains(".Data", StringComparison.Ordinal)));
        Assert.True(entries.Count > 900);
        Assert.Empty(entries.Intersect(faulty));
        Assert.Empty(project.Files.Select(file => file.Path).Where(path => !path.Contains(".schema.")).Except(entries).Except(faulty));
    }

    [SharedFact(Folder)]
    public void EveryCleanArticle_GoesAllWaysAndComesBack()
    {
        var project = ReadProject();
        var trip = RoundTrip.Run(project);

        Assert.True(trip.Failures.Count == 0, $"{trip.Failures.Count} failures\n\n{string.Join("\n\n", trip.Failures.Take(3))}");
        Assert.Equal(Schemas, trip.Entries.Count);
        var entries = trip.Entries.Values.SelectMany(paths => paths).ToHashSet();
        var clean = ReadCleanArticles(project.Folder).Where(path => project.Files.Any(file => file.Path == path)).ToList();
        Assert.True(clean.Count > 800, $"{clean.Count} articles are clean");
        Assert.Empty(clean.Except(entries));
    }

    private static TestProject ReadProject()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".markdown" or ".mdx" || path.Contains(".schema.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => ReadFile(folder, path));
        return new TestProject { Folder = folder, Files = [.. files] };
    }

    // Those in which an independent validator has found nothing.
    private static IEnumerable<string> ReadCleanArticles(string folder) => File.ReadLines(Path.Combine(folder, "truth.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => !new[] { "d", "v", "expect" }.Any(name => row.TryGetProperty(name, out var items) && items.GetArrayLength() > 0) && !row.TryGetProperty("mutation", out _))
        .Select(row => row.GetProperty("file").GetString()!);

    private static TestFile ReadFile(string folder, string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = Encoding.UTF8.Preamble.Length;
        var hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new TestFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), Encoding.UTF8.GetString(bytes.AsSpan(hasByteOrderMark ? mark : 0)), hasByteOrderMark);
    }
}
