namespace ArticleSchema.Analyzers;

/// <summary>The names of the generator's steps, in the order in which values flow through them.</summary>
internal static class TrackingNames
{
    /// <summary>What the project says through build properties, and what its compilation can take.</summary>
    public const string Options = nameof(Options);

    /// <summary>One type of the project's own each that wants to be a model, with its places in the C#.</summary>
    public const string UserTypeDeclarations = nameof(UserTypeDeclarations);

    /// <summary>These types alone, by name; new when one of them declares something else.</summary>
    public const string UserTypes = nameof(UserTypes);

    /// <summary>One schema file each, as text.</summary>
    public const string SchemaSources = nameof(SchemaSources);

    /// <summary>The project's schemas, compiled; new when one of them, or the project's folder, changes.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>Which files are articles; new when a schema comes, goes or covers other files.</summary>
    public const string Coverage = nameof(Coverage);

    /// <summary>One article each, read; new when its front matter changes.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>One schema each as types of C#, with what kept it from becoming them as it stands.</summary>
    public const string MappedSchemas = nameof(MappedSchemas);

    /// <summary>One schema each as types of C# alone; new when its types or the settings of its collection change.</summary>
    public const string Models = nameof(Models);

    /// <summary>One schema each as types with the texts that it is compiled from, in a project that reads models at run time.</summary>
    public const string RunTimeModels = nameof(RunTimeModels);

    /// <summary>The schemas of these, by path.</summary>
    public const string RunTimeSchemaPaths = nameof(RunTimeSchemaPaths);

    /// <summary>The schemas together with their types: what articles are checked against and encoded for.</summary>
    public const string EntrySchemas = nameof(EntrySchemas);

    /// <summary>One article each as an entry of its collection, checked and encoded; null when it breaks its schema.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>All entries, by schema and path.</summary>
    public const string EntryGroups = nameof(EntryGroups);

    /// <summary>One collection each, in order.</summary>
    public const string Collections = nameof(Collections);

    /// <summary>What the members of each of them know of its data; new when an entry comes, goes or moves.</summary>
    public const string CollectionData = nameof(CollectionData);

    /// <summary>The data of the collections, file by file.</summary>
    public const string CollectionParts = nameof(CollectionParts);

    /// <summary>The keys that code can name, by the class of their constants; new when an entry of them comes, goes or is called otherwise.</summary>
    public const string TaxonomyKeys = nameof(TaxonomyKeys);

    /// <summary>The classes whose constants are the members of enumerations.</summary>
    public const string TaxonomyChoices = nameof(TaxonomyChoices);

    /// <summary>Which of these keys would have one name.</summary>
    public const string TaxonomyDiagnostics = nameof(TaxonomyDiagnostics);

    /// <summary>What is wrong with the schemas.</summary>
    public const string SchemaDiagnostics = nameof(SchemaDiagnostics);

    /// <summary>What is wrong with the project's own types that want to be models.</summary>
    public const string UserTypeDiagnostics = nameof(UserTypeDiagnostics);

    /// <summary>What keeps the project from having models; nothing in most.</summary>
    public const string ProjectDiagnostics = nameof(ProjectDiagnostics);

    /// <summary>The generated files and what is reported; the name is Roslyn's.</summary>
    public const string Output = "SourceOutput";
}
