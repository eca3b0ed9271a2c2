using ArticleSchema.Analyzers.Diagnostics;
using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers;

/// <summary>Turns a project's schemas into types and its articles into baked collections of them.</summary>
/// <remarks>
/// It reports only what is wrong with schemas, because the compiler prints nothing that analyzers say when C# does not
/// bind; all about articles comes from the analyzers. An article that breaks its schema is left out.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = OptionsInput.Read(context);
        IncrementalValueProvider<ProjectSchemas> schemas = SchemaInput.Read(context, options);
        IncrementalValuesProvider<ArticleModel> articles = ArticleInput.Read(context, schemas);
        IncrementalValuesProvider<MappedSchema> mapped = SchemaModelInput.Read(schemas, options);
        IncrementalValuesProvider<SchemaModel> models = SchemaModelInput.GetModels(mapped);
        IncrementalValuesProvider<EntryModel> entries = EntryInput.Read(articles, schemas, models);
        IncrementalValuesProvider<CollectionModel> collections = CollectionInput.Read(entries, models);

        context.RegisterSourceOutput(SchemaDiagnosticInput.Read(schemas, mapped), SchemaDiagnosticInput.Report);
        context.RegisterSourceOutput(models, ModelEmitter.Emit);
        context.RegisterSourceOutput(collections, CollectionEmitter.Emit);
        context.RegisterSourceOutput(options, GlobalUsingEmitter.Emit);
    }
}
