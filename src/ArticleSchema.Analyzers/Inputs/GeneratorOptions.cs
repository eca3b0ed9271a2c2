namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What the project says through build properties.</summary>
/// <param name="ProjectFolder">The project's folder, or null in a project that does not reference the package itself.</param>
/// <param name="RootNamespace">Where models go; empty for the global namespace.</param>
/// <param name="HasImplicitUsings">Whether the project wants namespaces opened for it.</param>
internal sealed record GeneratorOptions(string? ProjectFolder, string RootNamespace, bool HasImplicitUsings);
