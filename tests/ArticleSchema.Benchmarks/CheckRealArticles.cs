using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Inputs;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks;

/// <summary>Reads and checks articles that people wrote, by the schemas of their sites: the shared sample, as text in memory, on one thread.</summary>
/// <remarks>Only those in YAML that can be read to their end take part, because the baseline can read no others.</remarks>
[MemoryDiagnoser]
public class CheckRealArticles
{
    private (SourceFile File, string FrontMatter, SchemaDocument Schema)[] _articles = [];

    [GlobalSetup]
    public void ReadArticles()
    {
        _articles = [.. RealArticles.Read()];
        Console.WriteLine($"// {_articles.Length} articles");
    }

    [Benchmark(Baseline = true)]
    public int YamlDotNetEvents() => _articles.Sum(article => YamlEvents.Count(article.FrontMatter));

    [Benchmark]
    public int Read() => _articles.Sum(article => Article.Read(Copy(article.File)).FrontMatter!.Content.Faults.Count);

    [Benchmark]
    public int ReadAndCheck() => _articles.Sum(article => ArticleChecker.Check(Article.Read(Copy(article.File)), article.Schema).Count);

    // A file remembers its lines once somebody has asked for one.
    private static SourceFile Copy(SourceFile file) => new(file.Path, file.Text, file.HasByteOrderMark);
}
