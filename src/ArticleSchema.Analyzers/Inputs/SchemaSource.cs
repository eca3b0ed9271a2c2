namespace ArticleSchema.Analyzers.Inputs;

/// <summary>A schema file as text.</summary>
public sealed record SchemaSource(string Path, string Text);
