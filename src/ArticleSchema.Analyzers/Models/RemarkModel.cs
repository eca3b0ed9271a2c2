namespace ArticleSchema.Analyzers.Models;

/// <summary>A sentence about the values of a property.</summary>
/// <param name="Text">What it says, without the full stop.</param>
/// <param name="Code">A value or the like with which it ends; null where it has none.</param>
internal sealed record RemarkModel(string Text, string? Code = null);
