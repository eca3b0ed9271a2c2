using System.Text;

using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.SharedData;

/// <summary>Thousands of articles that nobody here wrote, with the schemas of their sites, as one project.</summary>
public sealed class RealArticlesTests
{
    private const string Folder = "real-articles";

    [SharedFact(Folder)]
    public void EveryArticle_IsAnEntryOrHasAnError()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".markdown" or ".mdx" || path.Contains(".schema.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => ReadFile(folder, path));
        var project = new TestProject { Folder = folder, Files = [.. files] };

        var run = GeneratorTest.RunUntracked(project);
        var entries = run.LoadEntries().Select(entry => entry.Path).ToHashSet();
        var faulty = AnalyzerTest.Run(project).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(project.PathOf)
            .ToHashSet();

        Assert.DoesNotContain(run.Reported, line => line.Contains("ART4001"));
        Assert.Equal(2 * 19, run.Files.Count);
        Assert.True(entries.Count > 900);
        Assert.Empty(entries.Intersect(faulty));
        Assert.Empty(project.Files.Select(file => file.Path).Where(path => !path.Contains(".schema.")).Except(entries).Except(faulty));
    }

    private static TestFile ReadFile(string folder, string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = Encoding.UTF8.Preamble.Length;
        var hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new TestFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), Encoding.UTF8.GetString(bytes.AsSpan(hasByteOrderMark ? mark : 0)), hasByteOrderMark);
    }
}
