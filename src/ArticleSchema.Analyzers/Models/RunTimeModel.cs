namespace ArticleSchema.Analyzers.Models;

/// <summary>What a model needs to be read at run time.</summary>
/// <param name="Schema">Its types.</param>
/// <param name="Path">The schema's path below the project's folder.</param>
/// <param name="Sources">The files that the schema is compiled from; empty for the built-in one.</param>
/// <param name="EmbedsBody">Whether an entry has the text of its article.</param>
internal sealed record RunTimeModel(SchemaModel Schema, string Path, EquatableArray<SchemaText> Sources, bool EmbedsBody);

/// <summary>A schema file as generated code carries it.</summary>
/// <param name="Path">Its path below the project's folder.</param>
/// <param name="Text">Its text.</param>
internal sealed record SchemaText(string Path, string Text);
