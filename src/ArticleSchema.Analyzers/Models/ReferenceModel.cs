namespace ArticleSchema.Analyzers.Models;

/// <summary>The property that gives the entries whose keys another property holds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">The full name of the entries' model.</param>
/// <param name="Collection">The full name of their collection.</param>
internal sealed record ReferenceModel(string Name, string Model, string Collection)
{
    /// <summary>Whether the entries' model is for the project alone, so that only it can see the property.</summary>
    public bool IsInternal { get; init; }

    /// <summary>How the user declares it, when it is partial.</summary>
    public PartialProperty? Partial { get; init; }
}
