namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What the project says through build properties, and what its compilation can take.</summary>
/// <param name="ProjectFolder">The project's folder, or null in a project that does not reference the package itself.</param>
/// <param name="Namespace">Where models go, as the project writes it; empty for the global namespace.</param>
/// <param name="HasImplicitUsings">Whether the project wants namespaces opened for it.</param>
/// <param name="TargetFramework">What the project is built for, as it calls it; empty when it does not say.</param>
/// <param name="Compilation">What models need of the compilation.</param>
internal sealed record GeneratorOptions(string? ProjectFolder, string Namespace, bool HasImplicitUsings, string TargetFramework, CompilationFacts Compilation)
{
    /// <summary>Whether generated code would compile; articles are checked all the same.</summary>
    public bool SupportsModels => Compilation is { OutdatedLanguage: null, HasRuntime: true };

    /// <summary>Whether models can be read at run time as well, because the project references the engine.</summary>
    public bool HasCore => Compilation.HasCore;
}
