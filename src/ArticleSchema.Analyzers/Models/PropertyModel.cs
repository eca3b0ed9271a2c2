using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A property of a record.</summary>
/// <param name="Key">The key in the front matter.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether the front matter must have it.</param>
/// <param name="IsNullable">Whether it is null where the front matter has no value.</param>
/// <param name="Docs">What the schema says of it.</param>
internal sealed record PropertyModel(string Key, string Name, TypeModel Type, bool IsRequired, bool IsNullable, DocModel Docs)
{
    /// <summary>Whether the front matter may give null for it.</summary>
    public bool TakesNull { get; init; }

    /// <summary>The value where the front matter has none; null where there is no such value.</summary>
    public FrontMatterDefault? Default { get; init; }

    /// <summary>The only value that it can have, as C#; null where there are more, or it may be absent.</summary>
    public string? Constant { get; init; }

    /// <summary>Why it should not be used any more; null as long as it should.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The place of its key among those of the record of which it is remembered whether they were given; null for a key of which its value says so.</summary>
    public int? GivenIndex { get; init; }

    /// <summary>The name of the property that says whether the key was given; null where there is none.</summary>
    public string? HasName { get; init; }

    /// <summary>The property beside it that gives the entries whose keys it holds; null where it holds no keys.</summary>
    public ReferenceModel? Reference { get; init; }

    /// <summary>What the schema's property is called: of one that refers to entries, what gives these.</summary>
    public string SubjectName => Reference?.Name ?? Name;

    /// <summary>Who declares it.</summary>
    public PropertyOrigin Origin { get; init; }

    /// <summary>How the user declares it, when it is partial.</summary>
    public PartialProperty? Partial { get; init; }

    /// <summary>Whether its accessors are the user's own, so that nothing is known of when they were used.</summary>
    public bool IsForeign => Origin is PropertyOrigin.User or PropertyOrigin.Parameter;
}
