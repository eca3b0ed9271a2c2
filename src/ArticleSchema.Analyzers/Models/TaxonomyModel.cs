namespace ArticleSchema.Analyzers.Models;

/// <summary>A class of constants for values of which a schema says that they are all there are.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="FileName">What the name of the generated file begins with.</param>
/// <param name="Key">The key in the front matter of the property after which it is named.</param>
internal sealed record TaxonomyModel(string Name, string Namespace, string FileName, string Key)
{
    /// <summary>The full name of the collection whose keys are the values; null where they are those of an enumeration.</summary>
    public string? Collection { get; init; }

    /// <summary>The enumeration.</summary>
    public EnumModel? Enumeration { get; init; }

    /// <summary>Whether only the project itself sees the values.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>A class of constants for the keys of a collection.</summary>
/// <param name="Taxonomy">The class.</param>
/// <param name="Constants">The constants, ordered by key.</param>
internal sealed record TaxonomyKeys(TaxonomyModel Taxonomy, EquatableArray<TaxonomyConstant> Constants);

/// <summary>A constant for a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The key.</param>
/// <param name="Title">What the entry is called; null where it does not say.</param>
/// <param name="Rival">The key that has the name already that this one should have; null where none does.</param>
internal sealed record TaxonomyConstant(string Name, string Key, string? Title, TaxonomyRival? Rival);

/// <summary>A key that has the name of another.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">The name.</param>
internal sealed record TaxonomyRival(string Key, string Name);

/// <summary>Where a schema asks for a class of constants.</summary>
/// <param name="ClassName">The name of the class.</param>
/// <param name="Place">The place, as that of two names that become one.</param>
internal sealed record TaxonomyPlace(string ClassName, DiagnosticInfo Place);
