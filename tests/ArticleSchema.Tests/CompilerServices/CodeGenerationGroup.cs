namespace ArticleSchema.Tests.CompilerServices;

/// <summary>Tests in which the code of the program changes. Every collection that another test holds at that time would have new instances as well.</summary>
[CollectionDefinition(nameof(CodeGenerationGroup), DisableParallelization = true)]
public sealed class CodeGenerationGroup;
