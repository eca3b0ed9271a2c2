using ArticleSchema.Analyzers.Diagnostics;
using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers;

/// <summary>Turns a project's schemas into types and its articles into baked collections of them.</summary>
/// <remarks>
/// It reports only what changes or removes types, faults of schemas and of the project's set-up, because the compiler prints
/// nothing that analyzers say when C# does not bind; all about articles comes from the analyzers. An article that breaks its
/// schema is left out.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = OptionsInput.Read(context);
        // Whoever asks the context once more makes the driver compare all files once more, in every run.
        IncrementalValuesProvider<AdditionalText> files = context.AdditionalTextsProvider;
        IncrementalValueProvider<IReadOnlyList<AdditionalText>> allFiles = files.ToList();
        IncrementalValueProvider<ProjectSchemas> schemas = ArticleInput.BeginReading(SchemaInput.Read(files, options), allFiles);
        IncrementalValuesProvider<UserTypeDeclaration> declarations = UserTypeInput.Read(context);
        IncrementalValueProvider<EquatableArray<UserType>> userTypes = UserTypeInput.GetTypes(declarations);
        IncrementalValueProvider<ProjectSetup> setup = schemas.Join(options, static (schemas, options) => new ProjectSetup(schemas, options));
        IncrementalValuesProvider<MappedSchema> mapped = SchemaModelInput.Read(setup, userTypes);
        IncrementalValuesProvider<SchemaModel> models = SchemaModelInput.GetModels(mapped);
        IncrementalValuesProvider<RunTimeModel> runTimeModels = RunTimeInput.Read(models, setup);
        IncrementalValueProvider<EntrySchemas> entrySchemas = EntryInput.GetSchemas(schemas, models);
        IncrementalValuesProvider<ArticleModel> articles = ArticleInput.Read(files, allFiles, schemas, entrySchemas);
        IncrementalValuesProvider<EntryModel> entries = EntryInput.Read(articles, entrySchemas);
        IncrementalValuesProvider<CollectionModel> collections = CollectionInput.Read(entries, models);
        IncrementalValuesProvider<TaxonomyKeys> taxonomies = TaxonomyInput.Read(models, collections);

        context.RegisterSourceOutput(ProjectDiagnosticInput.Read(setup), ProjectDiagnosticInput.Report);
        context.RegisterSourceOutput(SchemaDiagnosticInput.Read(schemas, mapped), SchemaDiagnosticInput.Report);
        context.RegisterSourceOutput(UserTypeDiagnosticInput.Read(declarations, setup, userTypes, mapped), UserTypeDiagnosticInput.Report);
        context.RegisterSourceOutput(TaxonomyDiagnosticInput.Read(taxonomies, mapped), SchemaDiagnosticInput.Report);
        context.RegisterSourceOutput(models, ModelEmitter.Emit);
        context.RegisterSourceOutput(models, FrontMatterEmitter.Emit);
        context.RegisterSourceOutput(runTimeModels, RunTimeEmitter.Emit);
        context.RegisterSourceOutput(models, CollectionEmitter.Emit);
        context.RegisterSourceOutput(CollectionInput.GetData(collections), CollectionDataEmitter.Emit);
        context.RegisterSourceOutput(CollectionInput.GetParts(collections), CollectionPartEmitter.Emit);
        context.RegisterSourceOutput(taxonomies, TaxonomyEmitter.Emit);
        context.RegisterSourceOutput(TaxonomyInput.GetChoices(models), TaxonomyEmitter.EmitChoices);
        context.RegisterSourceOutput(options, GlobalUsingEmitter.Emit);
        context.RegisterSourceOutput(RunTimeInput.GetSchemaPaths(runTimeModels), NodesEmitter.Emit);
    }
}
