using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Package.Tests;

/// <summary>A package with a generator that needs YamlDotNet 13.7.1 and carries it under its own name, as many do.</summary>
internal static class OlderYamlPackage
{
    public const string Id = "OlderYaml";

    // Mark.Line is an int in this version: run with a later one, the generator dies of a missing method.
    private const string Generator = """
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Core;

        [Generator(LanguageNames.CSharp)]
        public sealed class OlderYamlGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output =>
                {
                    var parser = new Parser(new StringReader("key: value"));
                    parser.MoveNext();
                    int line = parser.Current.Start.Line;
                    output.AddSource("OlderYaml.g.cs", "internal static class OlderYaml { public const int Line = " + line + "; }");
                });
        }
        """;

    private static string YamlDotNet => Path.Combine(AppContext.BaseDirectory, "older", "YamlDotNet.dll");

    public static void WriteTo(string feed)
    {
        using var archive = ZipFile.Open(Path.Combine(feed, $"{Id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        archive.CreateEntryFromFile(YamlDotNet, "analyzers/dotnet/cs/YamlDotNet.dll");

        using (var generator = archive.CreateEntry($"analyzers/dotnet/cs/{Id}.dll").Open())
            generator.Write(Compile());

        using var nuspec = new StreamWriter(archive.CreateEntry($"{Id}.nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{Id}</id>
                <version>1.0.0</version>
                <authors>Somebody else</authors>
                <description>A generator with an older YamlDotNet.</description>
              </metadata>
            </package>
            """);
    }

    private static byte[] Compile()
    {
        var host = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            Id,
            [CSharpSyntaxTree.ParseText(Generator)],
            [.. host.Append(YamlDotNet).Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));

        return assembly.ToArray();
    }
}
