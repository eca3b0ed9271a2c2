using System.Collections;
using System.Text;

using ArticleSchema.Analyzers.Models;
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

        var run = GeneratorTest.Run(project);
        var assembly = run.Load();
        var entries = run.ValuesOf<SchemaModel>(TrackingNames.Models)
            .SelectMany(model => ((IEnumerable)assembly.GetType($"Blog.{model.Collection.Name}")!.GetProperty("All")!.GetValue(null)!).Cast<object>())
            .Select(entry => (Entry)entry.GetType().GetProperty("Entry")!.GetValue(entry)!)
            .Select(entry => entry.Path)
            .ToHashSet();
        var faulty = AnalyzerTest.Run(project).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.GetLineSpan().Path[(folder.Length + 1)..])
            .ToHashSet();

        Assert.Equal(19, run.ValuesOf<SchemaModel>(TrackingNames.Models).Count());
        Assert.DoesNotContain(run.Reported, line => line.Contains("ART4001") || line.Contains("ART4008"));
        Assert.True(entries.Count > 2000);
        Assert.Empty(entries.Intersect(faulty));
        Assert.Empty(run.ValuesOf<ArticleModel>(TrackingNames.Articles).Select(article => article.Path[(folder.Length + 1)..]).Except(entries).Except(faulty));
    }

    private static TestFile ReadFile(string folder, string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = Encoding.UTF8.Preamble.Length;
        var hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new TestFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), Encoding.UTF8.GetString(bytes.AsSpan(hasByteOrderMark ? mark : 0)), hasByteOrderMark);
    }
}
