namespace ArticleSchema.Analyzers;

/// <summary>The names of the generator's steps, in the order in which values flow through them.</summary>
internal static class TrackingNames
{
    /// <summary>What the project says through build properties.</summary>
    public const string Options = nameof(Options);

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

    /// <summary>The schemas together with their types: what articles are checked against and encoded for.</summary>
    public const string EntrySchemas = nameof(EntrySchemas);

    /// <summary>One article each as an entry of its collection, checked and encoded; null when it breaks its schema.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>All entries, by schema and path.</summary>
    public const string EntryGroups = nameof(EntryGroups);

    /// <summary>One collection each, in order.</summary>
    public const string Collections = nameof(Collections);

    /// <summary>What is wrong with the schemas.</summary>
    public const string SchemaDiagnostics = nameof(SchemaDiagnostics);

    /// <summary>The generated files and what is reported; the name is Roslyn's.</summary>
    public const string Output = "SourceOutput";
}
