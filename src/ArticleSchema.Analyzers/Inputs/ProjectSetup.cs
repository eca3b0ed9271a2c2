namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What types are made from and for.</summary>
/// <param name="Schemas">The project's schemas.</param>
/// <param name="Options">What the project says, and what its compilation can take.</param>
internal sealed record ProjectSetup(ProjectSchemas Schemas, GeneratorOptions Options);
