namespace ArticleSchema.Analyzers.Tests.Diagnostics;

/// <summary>Tests of what compilations leave to each other. Others, which compile many schemas, would push it out.</summary>
[CollectionDefinition(nameof(AcrossFilesGroup), DisableParallelization = true)]
public sealed class AcrossFilesGroup;
