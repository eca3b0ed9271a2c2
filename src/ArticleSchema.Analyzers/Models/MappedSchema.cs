namespace ArticleSchema.Analyzers.Models;

/// <summary>A schema as types, and what kept it from becoming them as it stands. Apart, because only the latter knows places in the file.</summary>
/// <param name="Model">The types.</param>
/// <param name="Diagnostics">What is wrong with the schema.</param>
/// <param name="Faults">What is wrong with the user's type that wanted to be the model.</param>
internal sealed record MappedSchema(SchemaModel Model, EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<UserTypeFault> Faults)
{
    /// <summary>Where it asks for constants that depend on entries.</summary>
    public EquatableArray<TaxonomyPlace> Places { get; init; } = [];
}
