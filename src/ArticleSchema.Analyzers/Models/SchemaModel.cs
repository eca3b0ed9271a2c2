namespace ArticleSchema.Analyzers.Models;

/// <summary>A schema as types of C#.</summary>
/// <param name="SchemaPath">The schema's file; for the built-in one where it would lie.</param>
/// <param name="FileName">What the names of the generated files begin with.</param>
/// <param name="Namespace">Where the types go; empty for the global namespace.</param>
/// <param name="Root">The model itself.</param>
/// <param name="Types">All types that the file's schemas become, those that others refer to included, in the order in which they were met; the model is the first.</param>
/// <param name="Collection">The collection.</param>
internal sealed record SchemaModel(
    string SchemaPath,
    string FileName,
    string Namespace,
    RecordModel Root,
    EquatableArray<DeclaredType> Types,
    CollectionSettings Collection)
{
    /// <summary>The classes of constants that it asks for.</summary>
    public EquatableArray<TaxonomyModel> Taxonomies { get; init; } = [];
}

/// <summary>What a schema says of its collection.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Namespace">Where it goes; empty for the global namespace.</param>
/// <param name="FileName">What the name of the generated file begins with.</param>
/// <param name="Order">The property to sort by, or null to sort by path.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="Indexes">The lookups.</param>
internal sealed record CollectionSettings(string Name, string Namespace, string FileName, PropertyModel? Order, bool IsDescending, EquatableArray<IndexModel> Indexes)
{
    /// <summary>The date by which there are years and months; null for a model without one.</summary>
    public PropertyModel? Date { get; init; }

    /// <summary>Whether its entries have languages.</summary>
    public bool HasLanguages { get; init; }
}

/// <summary>A lookup.</summary>
/// <param name="Name">The name of the method; may be a keyword of C#.</param>
/// <param name="Field">The name of the field that holds it.</param>
/// <param name="Groups">The name of the property that gives all groups; null where another lookup of the same values has it.</param>
/// <param name="Property">The property whose values are looked up.</param>
internal sealed record IndexModel(string Name, string Field, string? Groups, PropertyModel Property);
