namespace ArticleSchema.Analyzers.Models;

/// <summary>A type of the project's own that wants to be the model of a schema.</summary>
/// <param name="Name">Its name, as C# writes it.</param>
/// <param name="FullName">The name by which it is found from anywhere.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Holders">The types that it is nested in, the outermost first.</param>
/// <param name="SchemaName">The schema that it names; null where it leaves that to its own name.</param>
/// <param name="Members">What it declares, and the properties that it inherits.</param>
internal sealed record UserType(
    string Name,
    string FullName,
    string Namespace,
    UserTypeKind Kind,
    EquatableArray<TypeHolder> Holders,
    string? SchemaName,
    EquatableArray<UserMember> Members)
{
    /// <summary>Why it cannot be a model, as the end of a sentence; null when it can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether other projects see it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether nothing derives from it.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Whether no instance is of exactly this type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether it derives from another record.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it is documented.</summary>
    public bool HasDocs { get; init; }

    /// <summary>Whether it says how it lies in memory.</summary>
    public bool HasLayout { get; init; }

    /// <summary>Whether it declares a constructor.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>The name that nothing else in the namespace can have: its own, or that of the type around it.</summary>
    public string OutermostName => Holders.Count > 0 ? Holders[0].Name : Name;
}

/// <summary>What a user's type is.</summary>
internal enum UserTypeKind
{
    /// <summary>A record that is a class.</summary>
    Record,

    /// <summary>A class.</summary>
    Class,

    /// <summary>A record that is a struct.</summary>
    RecordStruct,

    /// <summary>A struct.</summary>
    Struct,
}

/// <summary>A type that another one is nested in.</summary>
/// <param name="Keyword">What it is, as C# declares it.</param>
/// <param name="Name">Its name, as C# writes it.</param>
internal sealed record TypeHolder(string Keyword, string Name);
