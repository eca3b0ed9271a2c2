using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A mapping as a record: a sealed one, or an abstract one with a sealed case for every value of its discriminator.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="FullName">The name by which it is found from anywhere.</param>
/// <param name="Docs">What the schema says of it.</param>
/// <param name="Properties">Its properties, in the order of the schema; of a case those that are its own.</param>
/// <param name="Additional">The property for keys that the schema does not name; null where it allows none, and where the cases have it.</param>
/// <param name="HasEntry">Whether it is a model, which knows its article.</param>
internal sealed record RecordModel(
    string Name,
    string FullName,
    DocModel Docs,
    EquatableArray<PropertyModel> Properties,
    AdditionalModel? Additional,
    bool HasEntry)
    : DeclaredType(Name, FullName, Docs)
{
    /// <summary>What tells the cases apart; null for an ordinary record.</summary>
    public DiscriminatorModel? Discriminator { get; init; }

    /// <summary>The cases, in the order of the schema; empty for an ordinary record.</summary>
    public EquatableArray<CaseModel> Cases { get; init; } = [];

    /// <summary>The name of the property that remembers which keys were given; null where nothing depends on it.</summary>
    public string? Given { get; init; }

    /// <summary>The user's type that it is generated into; null where it is a type of its own.</summary>
    public AttachedType? User { get; init; }

    /// <summary>The properties in the order in which they are baked and read: the parameters of a user's record come first.</summary>
    public IEnumerable<PropertyModel> InOrderOfReading => Properties.OrderBy(property => property.Origin != PropertyOrigin.Parameter);

    /// <summary>The name by which documentation in its namespace finds it.</summary>
    public string Cref => User is { Holders.Count: > 0 } ? FullName : Name;

    /// <summary>Whether it is a value type.</summary>
    public bool IsStruct => User is { IsStruct: true };

    /// <summary>Whether the user's type declares a member of that name, so that it is not generated.</summary>
    public bool Declares(string member) => User is { } user && user.Declared.Contains(member);

    /// <summary>Whether it has cases.</summary>
    public bool IsAbstract => Cases.Count > 0;

    /// <inheritdoc/>
    public override IEnumerable<string> Uses =>
    [
        .. Properties.SelectMany(property => property.Type.Uses),
        .. Additional?.Values.Uses ?? [],
        .. Discriminator?.Type.Uses ?? [],
        .. Cases.SelectMany(@case => @case.Record.Uses),
    ];
}

/// <summary>What a union of mappings is told apart by.</summary>
/// <param name="Key">The key in the front matter.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Docs">What the schema says of it.</param>
internal sealed record DiscriminatorModel(string Key, string Name, TypeModel Type, DocModel Docs);

/// <summary>One case of a union of mappings.</summary>
/// <param name="Value">The discriminator's value in the front matter.</param>
/// <param name="Expression">The same as C#.</param>
/// <param name="Record">The case's own part; its name is nested in that of the union.</param>
internal sealed record CaseModel(string Value, string Expression, RecordModel Record);

/// <summary>The property that holds what the schema does not name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The type of the values.</param>
internal sealed record AdditionalModel(string Name, TypeModel Values);
