using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Inputs;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks;

/// <summary>Checks a folder of articles: open the file, read it, read its front matter, validate.</summary>
[MemoryDiagnoser]
public class CheckArticles
{
    private ArticleFolder _folder = null!;
    private SchemaSet _schemas = null!;

    [Params(1_000)]
    public int Articles { get; set; }

    /// <summary>On how many files at once; 0 is one for each core, as the command line does.</summary>
    [Params(1, 0)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void WriteArticles()
    {
        _folder = ArticleFolder.Create(Articles);
        _schemas = _folder.ReadSchemas();
        if (Check() != 0)
            throw new InvalidOperationException("The articles are not clean.");
    }

    [GlobalCleanup]
    public void DeleteArticles() => _folder.Dispose();

    [Benchmark(Baseline = true)]
    public int FilesToClosingFence() => ForEachArticle(path => FenceReader.Read(path).Length);

    [Benchmark]
    public int Check() => ForEachArticle(path => ProjectChecker.CheckArticle(_schemas, Article.Read(ArticleFile.Read(path))).Count);

    private int ForEachArticle(Func<string, int> work)
    {
        if (Threads == 1)
            return _folder.ArticlePaths.Sum(work);
        var sum = 0;
        Parallel.ForEach(_folder.ArticlePaths, path => Interlocked.Add(ref sum, work(path)));
        return sum;
    }
}
