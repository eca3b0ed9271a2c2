using System.Collections.Immutable;
using ArticleSchema.Analyzers;
using ArticleSchema.Analyzers.Diagnostics;
using ArticleSchema.Benchmarks.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Benchmarks.Compilation;

/// <summary>A small project with articles, built as the compiler builds it.</summary>
internal sealed class ConsumerProject
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);
    private static readonly ImmutableArray<MetadataReference> s_references = [.. References.Paths.Select(path => MetadataReference.CreateFromFile(path))];

    private readonly AnalyzerConfigOptionsProvider _properties;
    private readonly IReadOnlyList<string> _files;

    /// <param name="folder">The project's folder.</param>
    /// <param name="files">Its articles and schemas.</param>
    public ConsumerProject(string folder, IEnumerable<string> files)
    {
        _properties = new BuildProperties(folder);
        _files = [.. files];
    }

    /// <summary>Reads the project's C# anew.</summary>
    public static CSharpCompilation Parse(IEnumerable<string> code) => CSharpCompilation.Create(
        "Blog",
        code.Select(file => CSharpSyntaxTree.ParseText(file, s_language)),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));

    /// <summary>The project's articles and schemas, none of them read yet.</summary>
    public ImmutableArray<AdditionalText> OpenFiles() => [.. _files.Select(path => new FileText(path))];

    /// <summary>A generator that has seen nothing yet.</summary>
    public GeneratorDriver CreateDriver(ImmutableArray<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([new ArticleSchemaGenerator().AsSourceGenerator()], files, s_language, _properties);

    /// <summary>Builds the project from nothing: generator, compiler, analyzers.</summary>
    public byte[] Build(IEnumerable<string> code)
    {
        var files = OpenFiles();
        CreateDriver(files).RunGeneratorsAndUpdateCompilation(Parse(code), out var compilation, out _);
        var assembly = Emit(compilation);
        return Analyze(files) is [var diagnostic, ..] ? throw new InvalidOperationException(diagnostic.ToString()) : assembly;
    }

    /// <summary>Compiles.</summary>
    public static byte[] Emit(Microsoft.CodeAnalysis.Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    // On a compilation without code: our analyzers look at articles only, but outside the compiler they would have all C# bound once more.
    private ImmutableArray<Diagnostic> Analyze(ImmutableArray<AdditionalText> files) => CSharpCompilation.Create("Blog", references: s_references)
        .WithAnalyzers([new ArticleAnalyzer()], new AnalyzerOptions(files, _properties))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
