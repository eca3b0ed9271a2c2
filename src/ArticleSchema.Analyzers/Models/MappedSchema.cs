namespace ArticleSchema.Analyzers.Models;

/// <summary>A schema as types, and what kept it from becoming them as it stands. Apart, because only the latter knows places in the file.</summary>
internal sealed record MappedSchema(SchemaModel Model, EquatableArray<DiagnosticInfo> Diagnostics);
