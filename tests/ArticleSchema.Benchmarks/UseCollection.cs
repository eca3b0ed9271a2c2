using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Compilation;
using ArticleSchema.Benchmarks.Inputs;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks;

/// <summary>What a program pays for its articles when it first asks for them: each time the program and our library are loaded, and compiled by the JIT, anew.</summary>
[MemoryDiagnoser]
public class UseCollection
{
    private ArticleFolder _folder = null!;
    private string _assembly = "";
    private LoadedProgram _program = null!;
    private string _key = "";

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _folder = ArticleFolder.Create(Articles);
        _assembly = Path.Combine(_folder.Root, "Blog.dll");
        File.WriteAllBytes(_assembly, new ConsumerProject(_folder.Root, [_folder.SchemaPath, .. _folder.ArticlePaths]).Build([LoadedProgram.Code]));
        _key = ArticleFolder.KeyOf(Articles / 2);
    }

    [GlobalCleanup]
    public void DeleteArticles() => _folder.Dispose();

    [IterationSetup]
    public void Load() => _program = new LoadedProgram(_assembly);

    /// <summary>What people write without us. The library is warm by the third time, ours never is.</summary>
    [Benchmark(Baseline = true)]
    public object ReadFilesByHand() => PostByHand.ReadAll(_folder.ArticlePaths);

    [Benchmark]
    public int FirstCount() => _program.Count();

    [Benchmark]
    public string FirstGet() => _program.GetTitle(_key);

    [Benchmark]
    public int EnumerateAll() => _program.SumOfTags();
}
