namespace ArticleSchema.Analyzers.Models;

/// <summary>What a schema says to people about a type or a property, as plain text.</summary>
/// <param name="Summary">What it is; null where the schema does not say.</param>
/// <param name="Remarks">What holds for its values, a sentence each.</param>
/// <param name="Examples">Values as one would write them.</param>
internal sealed record DocModel(string? Summary, EquatableArray<RemarkModel> Remarks, EquatableArray<string> Examples);
