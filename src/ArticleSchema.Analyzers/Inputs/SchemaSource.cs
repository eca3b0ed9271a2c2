namespace ArticleSchema.Analyzers.Inputs;

/// <summary>A schema file as text.</summary>
internal sealed record SchemaSource(string Path, string Text);
