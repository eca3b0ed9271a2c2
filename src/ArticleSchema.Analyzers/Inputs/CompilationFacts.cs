using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What models need of the compilation that they become part of, and what else they could use.</summary>
/// <param name="OutdatedLanguage">The version of C# when it is too old for models, such as <c>10</c>; otherwise null.</param>
/// <param name="HasRuntime">Whether our runtime library is among the references.</param>
/// <param name="HasCore">Whether the engine is among the references, so that models can be read at run time as well.</param>
internal sealed record CompilationFacts(string? OutdatedLanguage, bool HasRuntime, bool HasCore)
{
    private const string Runtime = "ArticleSchema";
    private const string Core = "ArticleSchema.Core";

    /// <summary>Reads them step by step, so that editing C# makes none of them new.</summary>
    public static IncrementalValueProvider<CompilationFacts> Read(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Select(static (reference, _) => NameOf(reference) ?? "")
            .Where(static name => name is Runtime or Core)
            .Gather()
            .Join(context.ParseOptionsProvider, static (names, options) => Create(((CSharpParseOptions)options).LanguageVersion, names));

    /// <summary>Reads them from the compilation itself, as analyzers have it.</summary>
    public static CompilationFacts Read(Compilation compilation) =>
        Create(((CSharpCompilation)compilation).LanguageVersion, compilation.References.Select(NameOf));

    private static CompilationFacts Create(LanguageVersion version, IEnumerable<string?> references)
    {
        var names = references.ToList();
        // '10.0' is how the compiler names it, '10' how projects do; of 7.3 the figure behind the dot says something.
        var outdated = version < LanguageVersion.CSharp12 ? version.ToDisplayString().Replace(".0", "") : null;
        return new CompilationFacts(outdated, names.Contains(Runtime), names.Contains(Core));
    }

    // To open the assembly would tell the name for certain, at the price of opening every one; files are called by it.
    private static string? NameOf(MetadataReference reference) => reference is CompilationReference { Compilation: var other }
        ? other.AssemblyName
        : Path.GetFileNameWithoutExtension((reference as PortableExecutableReference)?.FilePath);
}
