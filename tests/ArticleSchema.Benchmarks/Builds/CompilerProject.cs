using System.Globalization;
using System.Reflection;
using System.Text;
using ArticleSchema.Analyzers;
using ArticleSchema.Benchmarks.Inputs;

namespace ArticleSchema.Benchmarks.Builds;

/// <summary>A project with articles on disk, and the compiler's arguments to build it with the package and without.</summary>
internal sealed class CompilerProject : IDisposable
{
    private readonly ArticleFolder _folder;

    /// <param name="articles">How many articles it has.</param>
    /// <param name="analyzers">The folder of the package's analyzers; null for those that this program was built with.</param>
    public CompilerProject(int articles, string? analyzers)
    {
        _folder = ArticleFolder.Create(articles);
        var code = SiteCode.Write(title: "Harbour notes").Select((text, number) => Write(string.Create(CultureInfo.InvariantCulture, $"Page{number}.cs"), text)).ToList();
        var properties = Write("properties.globalconfig", $"""
            is_global = true
            build_property.ArticleSchemaProjectFolder = {_folder.Root}
            build_property.RootNamespace = Blog
            build_property.ImplicitUsings = enable
            build_property.TargetFramework = net10.0

            """);
        // What 'dotnet build' hands over when nothing is said, without the analyzers that the SDK brings along.
        var common = new StringBuilder().AppendLine("/target:library /nullable:enable /debug:portable /optimize- /deterministic+ /nostdlib+ /langversion:14.0 /nologo");
        foreach (var reference in References.Paths)
            common.AppendLine(CultureInfo.InvariantCulture, $"/reference:\"{reference}\"");
        foreach (var file in _folder.ArticlePaths.Prepend(_folder.SchemaPath))
            common.AppendLine(CultureInfo.InvariantCulture, $"/additionalfile:\"{file}\"");
        common.AppendLine(CultureInfo.InvariantCulture, $"/analyzerconfig:\"{properties}\"");
        foreach (var file in code)
            common.AppendLine(CultureInfo.InvariantCulture, $"\"{file}\"");

        analyzers ??= Path.GetDirectoryName(typeof(ArticleSchemaGenerator).Assembly.Location)!;
        var ours = string.Concat(new[] { "ArticleSchema.Analyzers", "ArticleSchema.Core", "ArticleSchema.Yaml" }.Select(name => $"/analyzer:\"{Path.Combine(analyzers, name)}.dll\"\n"));
        Without = Write("without.rsp", $"/out:\"{Path.Combine(_folder.Root, "without.dll")}\" /refout:\"{Path.Combine(_folder.Root, "without.ref.dll")}\"\n{common}");
        With = Write("with.rsp", $"/out:\"{Path.Combine(_folder.Root, "with.dll")}\" /refout:\"{Path.Combine(_folder.Root, "with.ref.dll")}\"\n{ours}{common}");
    }

    /// <summary>The compiler of the SDK that built this program.</summary>
    public static string Compiler { get; } = typeof(CompilerProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Compiler").Value!;

    /// <summary>The arguments with the package.</summary>
    public string With { get; }

    /// <summary>The same without its analyzers.</summary>
    public string Without { get; }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.Root, name);
        File.WriteAllText(path, text);
        return path;
    }
}
