namespace ArticleSchema.Core.Patterns;

/// <summary>Leaves the parser of regular expressions, however deep it is, with the reason; caught where the parsing began.</summary>
internal sealed class PatternFault(string reason) : Exception(reason);
