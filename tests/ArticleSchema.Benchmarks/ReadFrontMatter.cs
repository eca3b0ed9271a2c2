using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Inputs;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks;

/// <summary>What one article's front matter costs, from text to nodes that know their place.</summary>
[MemoryDiagnoser]
public class ReadFrontMatter
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"article-schema-benchmark-{Environment.ProcessId}.md");
    private string _text = "";
    private string _frontMatter = "";

    /// <summary>How many entries the list <c>links</c> has: none is a typical article, 1,000 some seventy kilobytes of front matter.</summary>
    [Params(0, 1_000)]
    public int Links { get; set; }

    [GlobalSetup]
    public void WriteArticle()
    {
        _text = ArticleWriter.Write(number: 4, Links);
        File.WriteAllText(_path, _text);
        _frontMatter = FenceReader.Read(_path);
        if (Article.Read(new SourceFile(_path, _text)).FrontMatter is not { Content.Faults.Count: 0 })
            throw new InvalidOperationException("The article is not read without faults.");
    }

    [GlobalCleanup]
    public void DeleteArticle() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public string FileToClosingFence() => FenceReader.Read(_path);

    [Benchmark]
    public int YamlDotNetEvents() => YamlEvents.Count(_frontMatter);

    [Benchmark]
    public object FrontMatter() => Article.Read(new SourceFile(_path, _text));

    [Benchmark]
    public object FileAndFrontMatter() => Article.Read(ArticleFile.Read(_path));
}
