using System.Runtime.Loader;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Compiles as the strictest consumer does: C# 12, nullable, documentation demanded, all warnings there are.</summary>
internal static class TestCompiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // References come from the running host, so that nothing is fetched, and the runtime library as it was built beside the tests.
    private static readonly IReadOnlyList<MetadataReference> s_references = [.. FindReferences().Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly MetadataReference s_core = MetadataReference.CreateFromFile(typeof(Core.ArticleReader).Assembly.Location);

    public static CSharpCompilation Compile(TestProject project) => CSharpCompilation.Create(
        "Consumer",
        [Parse(project.CSharp)],
        project.ReferencesCore ? [.. s_references, s_core] : s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            // The SDK always leaves out the first two: the runtime library was built for an older framework than the consumer's.
            specificDiagnosticOptions: new[] { "CS1701", "CS1702" }.Concat(project.NoWarn).Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))
                .Concat(project.WarningsAsErrors.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Error)))));

    public static SyntaxTree Parse(string csharp) => CSharpSyntaxTree.ParseText(csharp, ParseOptions, "Program.cs");

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

    private static IEnumerable<string> FindReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return platform.Where(path => Path.GetDirectoryName(path) == framework).Append(typeof(Entry).Assembly.Location);
    }
}
