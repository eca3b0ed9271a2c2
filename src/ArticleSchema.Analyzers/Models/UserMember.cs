namespace ArticleSchema.Analyzers.Models;

/// <summary>A member of a user's type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is, in words: <c>property</c>, <c>method</c>, ….</param>
/// <param name="Type">The type of a property, as C# writes it; otherwise empty.</param>
internal sealed record UserMember(string Name, string Kind, string Type)
{
    /// <summary>Whether it is a property of an instance that can be read.</summary>
    public bool IsProperty { get; init; }

    /// <summary>Whether an object initialiser in the type can set it.</summary>
    public bool IsSettable { get; init; }

    /// <summary>Whether whoever makes an instance has to set it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the nullable context says nothing of it, so that a reference may be null or not.</summary>
    public bool IsOblivious { get; init; }

    /// <summary>Whether it names a type that is not there yet, as those that are generated.</summary>
    public bool HasUnknownType { get; init; }

    /// <summary>Whether it is a parameter of the record.</summary>
    public bool IsPositional { get; init; }

    /// <summary>Whether the parameter can be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether an instance holds a value for it.</summary>
    public bool IsState { get; init; }

    /// <summary>Whether it comes from a type that the user's derives from.</summary>
    public bool IsInherited { get; init; }

    /// <summary>How a partial property is declared whose accessors are to be generated; null for any other member.</summary>
    public PartialProperty? Partial { get; init; }
}

/// <summary>How a partial property is declared.</summary>
/// <param name="Modifiers">Its modifiers, the last of which is <c>partial</c>.</param>
/// <param name="Setter"><c>init</c> or <c>set</c>.</param>
/// <param name="HasDocs">Whether it is documented.</param>
internal sealed record PartialProperty(string Modifiers, string Setter, bool HasDocs);
