using System.Collections.Immutable;
using System.Globalization;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>A project as the compiler sees it: its additional files, its C# and its build properties. Immutable.</summary>
internal sealed record TestProject
{
    /// <summary>The folder of the project, as the file system names it.</summary>
    public string Folder { get; init; } = "/projects/blog";

    /// <summary>Whether the project references the package itself, or only inherits its analyzers from another project.</summary>
    public bool HasPackage { get; init; } = true;

    public string RootNamespace { get; init; } = "Blog";

    /// <summary>The namespace that the project chooses for its models; empty for none of their own.</summary>
    public string ModelNamespace { get; init; } = "";

    public bool HasImplicitUsings { get; init; }

    /// <summary>What the project is built for, as far as it says; the references are those of the running host whatever it is.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>The version of C# as a project file has it.</summary>
    public string LanguageVersion { get; init; } = "12";

    /// <summary>Whether the runtime library is among the references, as it is from .NET 8 on.</summary>
    public bool HasRuntime { get; init; } = true;

    /// <summary>Whether the engine is among the references.</summary>
    public bool HasCore { get; init; }

    /// <summary>The project's own C#.</summary>
    public string CSharp { get; init; } = "";

    /// <summary>The file that holds it.</summary>
    public string CSharpPath { get; init; } = "Program.cs";

    /// <summary>What a <c>.globalconfig</c> of the project says; null for none.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>The ids that the project file lists under <c>NoWarn</c>.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>The ids that the project file lists under <c>WarningsAsErrors</c>.</summary>
    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    /// <summary>The additional files, by path below the folder, in the order in which they are handed to the compiler.</summary>
    public ImmutableArray<TestFile> Files { get; init; } = [];

    public TestFile this[string path] => Find(path) ?? throw new ArgumentException($"The project has no file '{path}'", nameof(path));

    public static TestProject Create(params (string Path, string Text)[] files) =>
        new() { Files = [.. files.Select(file => new TestFile(file.Path, file.Text))] };

    /// <summary>The project with one file more, or with another text in a file that it has.</summary>
    public TestProject With(string path, string text) => With(new TestFile(path, text));

    /// <inheritdoc cref="With(string, string)"/>
    public TestProject With(TestFile file) =>
        this with { Files = Find(file.Path) is { } old ? Files.Replace(old, file) : Files.Add(file) };

    public TestProject Without(string path) => this with { Files = Files.Remove(this[path]) };

    public string FullPath(string path) => $"{Folder}/{path}";

    /// <summary>The build properties that the compiler lets analyzers see.</summary>
    public TestOptions ToOptions()
    {
        var properties = new Dictionary<string, string>();
        if (HasPackage)
        {
            // As build/ArticleSchema.props writes it.
            properties["build_property.ArticleSchemaProjectFolder"] = Folder.Replace('#', '|').Replace(';', '?');
            properties["build_property.RootNamespace"] = RootNamespace;
            properties["build_property.ArticleSchemaNamespace"] = ModelNamespace;
            properties["build_property.ImplicitUsings"] = HasImplicitUsings ? "enable" : "";
            properties["build_property.TargetFramework"] = TargetFramework;
        }

        return new TestOptions(properties);
    }

    /// <summary>A diagnostic as the compiler prints it, with the path below the project's folder and without the link to the rule's page.</summary>
    public string Print(Diagnostic diagnostic) => CSharpDiagnosticFormatter.Instance
        .Format(diagnostic, CultureInfo.InvariantCulture)
        .Replace(Folder + "/", "")
        .Replace($" ({diagnostic.Descriptor.HelpLinkUri})", "");

    /// <summary>The same without the message, which is the engine's business: <c>content/a.md(2,1): error ART2003</c>.</summary>
    public string PrintPlace(Diagnostic diagnostic) => Print(diagnostic).Replace($": {diagnostic.GetMessage(CultureInfo.InvariantCulture)}", "");

    /// <summary>The path below the project's folder of the file that a diagnostic is about.</summary>
    public string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path[(Folder.Length + 1)..];

    private TestFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);
}
