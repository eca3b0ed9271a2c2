using System.Runtime.Loader;

using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Compiles as the strictest consumer does: C# 12, nullable, documentation demanded, all warnings there are.</summary>
internal static class TestCompiler
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // References come from the running host, so that nothing is fetched, and our libraries as they were built beside the tests.
    private static readonly IReadOnlyList<MetadataReference> s_framework = [.. FindFramework().Select(path => MetadataReference.CreateFromFile(path))];
    private static readonly MetadataReference s_runtime = MetadataReference.CreateFromFile(typeof(Entry).Assembly.Location);
    private static readonly MetadataReference s_core = MetadataReference.CreateFromFile(typeof(SourceFile).Assembly.Location);

    public static CSharpCompilation Compile(TestProject project) => CSharpCompilation.Create(
        "Consumer",
        [Parse(project.CSharp, project)],
        [.. s_framework, .. project.HasRuntime ? [s_runtime] : Array.Empty<MetadataReference>(), .. project.HasCore ? [s_core] : Array.Empty<MetadataReference>()],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: ParseOptionsOf(project).LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable,
            warningLevel: 9999,
            // The SDK always leaves out the first two: the runtime library was built for an older framework than the consumer's.
            specificDiagnosticOptions: new[] { "CS1701", "CS1702" }.Concat(project.NoWarn).Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))
                .Concat(project.WarningsAsErrors.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Error)))));

    public static CSharpParseOptions ParseOptionsOf(TestProject project) => LanguageVersionFacts.TryParse(project.LanguageVersion, out var version)
        ? s_parseOptions.WithLanguageVersion(version)
        : throw new ArgumentException($"There is no C# '{project.LanguageVersion}'", nameof(project));

    public static SyntaxTree Parse(string csharp, TestProject project) => CSharpSyntaxTree.ParseText(csharp, ParseOptionsOf(project), project.CSharpPath);

    /// <summary>The compiler has nothing to say of the C#, not even a warning.</summary>
    public static void AssertCompiles(Compilation compilation)
    {
        var complaints = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(20)) + "\n\n" + string.Join("\n\n", complaints.Select(complaint => complaint.Location.SourceTree).OfType<SyntaxTree>().Distinct()));
    }

    /// <summary>Emits a compilation and loads it beside the runtime library of the tests.</summary>
    public static System.Reflection.Assembly Load(Compilation compilation)
    {
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        bytes.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(bytes);
    }

    /// <summary>As <see cref="AssertCompiles"/> and <see cref="Load"/>, in one go: to bind a large project twice takes twice as long.</summary>
    public static System.Reflection.Assembly CompileAndLoad(Compilation compilation)
    {
        using var bytes = new MemoryStream();
        // Documentation is only checked where it is written.
        var complaints = compilation.Emit(bytes, xmlDocumentationStream: Stream.Null).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(20).Select(complaint => $"{complaint}\n    {complaint.Location.SourceTree?.GetText().Lines[complaint.Location.GetLineSpan().StartLinePosition.Line]}")));
        bytes.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(bytes);
    }

    private static IEnumerable<string> FindFramework()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return platform.Where(path => Path.GetDirectoryName(path) == framework);
    }
}
