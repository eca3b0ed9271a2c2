using ArticleSchema.Analyzers.Inputs;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Opens the models' namespace in projects that want namespaces opened for them, so that a program of one line finds its articles.</summary>
internal static class GlobalUsingEmitter
{
    public static void Emit(SourceProductionContext context, GeneratorOptions options)
    {
        var @namespace = CSharpText.ToNamespace(options.Namespace);
        if (!options.SupportsModels || options.ProjectFolder is null || !options.HasImplicitUsings || @namespace.Length == 0)
            return;
        var writer = new CodeWriter();
        writer.Line($"global using global::{@namespace};");
        context.AddSource("ArticleSchema.GlobalUsings.g.cs", writer.ToSourceText());
    }
}
