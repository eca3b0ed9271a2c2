using System.Collections.Immutable;
using ArticleSchema.Benchmarks.Compilation;
using ArticleSchema.Benchmarks.Inputs;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Benchmarks;

/// <summary>What articles add to a build, and what the generator does while somebody types.</summary>
[MemoryDiagnoser]
public class BuildProject
{
    private static readonly IReadOnlyList<string> s_code = SiteCode.Write(title: "Harbour notes");
    private static readonly IReadOnlyList<string> s_editedCode = SiteCode.Write(title: "Harbour notes, edited");

    private static int s_warmUps = 100;

    private ArticleFolder _folder = null!;
    private ConsumerProject _project = null!;
    private ImmutableArray<AdditionalText> _files;
    private GeneratorDriver _driver = null!;
    private Microsoft.CodeAnalysis.Compilation _compilation = null!;
    private Microsoft.CodeAnalysis.Compilation _editedCompilation = null!;
    private AdditionalText _article = null!;
    private string _editedArticle = "";

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void WriteAndRunOnce()
    {
        // Builds are done by a compiler that stays in memory. The runtime has made the best of its code, and all cases are measured beside the same, only after many.
        for (; s_warmUps > 0; s_warmUps--)
            BuildWithoutArticles();
        _folder = ArticleFolder.Create(Articles);
        _project = new ConsumerProject(_folder.Root, [_folder.SchemaPath, .. _folder.ArticlePaths]);
        _files = _project.OpenFiles();
        _compilation = ConsumerProject.Parse(s_code);
        _editedCompilation = ConsumerProject.Parse(s_editedCode);
        _driver = _project.CreateDriver(_files).RunGenerators(_compilation);
        _article = _files.Single(file => file.Path == _folder.ArticlePaths[Articles / 2]);
        _editedArticle = File.ReadAllText(_article.Path).Replace("title: '", "title: 'Edited: ", StringComparison.Ordinal);
    }

    [GlobalCleanup]
    public void DeleteArticles() => _folder.Dispose();

    /// <summary>The same project without articles and without us.</summary>
    [Benchmark(Baseline = true)]
    public object BuildWithoutArticles() => ConsumerProject.Emit(ConsumerProject.Parse(s_code));

    /// <summary>All files read, checked by the analyzers, and the collection generated and compiled.</summary>
    [Benchmark]
    public object Build() => _project.Build(s_code);

    /// <summary>The generator's part of that.</summary>
    [Benchmark]
    public object Generate() => _project.CreateDriver(_project.OpenFiles()).RunGenerators(_compilation);

    /// <summary>One article is edited: the generator runs again.</summary>
    [Benchmark]
    public object GenerateAfterArticleEdit() =>
        _driver.ReplaceAdditionalText(_article, new EditedText(_article.Path, _editedArticle)).RunGenerators(_compilation);

    /// <summary>C# is edited: the generator is asked again.</summary>
    [Benchmark]
    public object GenerateAfterCSharpEdit() => _driver.RunGenerators(_editedCompilation);
}
