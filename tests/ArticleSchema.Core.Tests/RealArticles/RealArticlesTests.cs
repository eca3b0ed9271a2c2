using System.Diagnostics;

using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>Articles that nobody here wrote, and what an independent validator says of them.</summary>
public sealed class RealArticlesTests(ITestOutputHelper output)
{
    private const string Folder = "real-articles";

    /// <summary>The files about which the truth is wrong, by name, each with the reason.</summary>
    private static readonly Dictionary<string, string> s_exceptions = [];

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(5);

    [SharedFact(Folder)]
    public void EveryFile_IsJudgedAsByTheIndependentValidator()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var truths = Truth.ReadAll(folder);
        var schemas = truths.Select(truth => truth.Schema).Distinct().ToDictionary(name => name, name => ReadSchema(folder, name));
        var comparisons = truths.AsParallel().AsOrdered().Select(truth => Compare(folder, truth, schemas[truth.Schema])).ToList();

        var articles = comparisons.Where(comparison => comparison.Truth.Mutation is null).ToList();
        var mutants = comparisons.Where(comparison => comparison.Truth.Mutation is not null).ToList();
        Print("articles", articles);
        Print("mutants", mutants);
        Assert.Equal(s_exceptions.Keys.Order(StringComparer.Ordinal), comparisons.Where(comparison => !comparison.Agrees).Select(comparison => comparison.Truth.File).Order(StringComparer.Ordinal));
    }

    private static SchemaDocument ReadSchema(string folder, string name)
    {
        var path = Directory.EnumerateFiles(Path.Combine(folder, name), name + ".schema.*").Single();
        return SchemaDocument.Read(TextFile.Read(path));
    }

    private static Comparison Compare(string folder, Truth truth, SchemaDocument schema)
    {
        var watch = Stopwatch.StartNew();
        var article = Article.Read(TextFile.Read(Path.Combine(folder, truth.File)));
        var found = ArticleChecker.Check(article, schema).SelectMany(FoundFault.From).ToList();
        Assert.True(watch.Elapsed < s_timeLimit, $"{truth.File} took {watch.Elapsed}");
        return Comparison.Between(truth, found);
    }

    private void Print(string what, List<Comparison> comparisons)
    {
        output.WriteLine($"{comparisons.Count(comparison => comparison.Agrees)} of {comparisons.Count} {what} agree with the truth");
        var kinds = comparisons
            .SelectMany(comparison => comparison.Differences.Select(difference => (comparison.Truth, Difference: difference)))
            .GroupBy(row => $"{row.Truth.Mutation ?? row.Truth.Schema}: {string.Join(' ', row.Difference.Split(' ').Take(2))}")
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            output.WriteLine($"  {kind.Count(),5} {kind.Key}");
            foreach (var (truth, difference) in kind)
                output.WriteLine($"          {truth.File}: {difference}{(s_exceptions.TryGetValue(truth.File, out var reason) ? $" ({reason})" : "")}");
        }
    }
}
