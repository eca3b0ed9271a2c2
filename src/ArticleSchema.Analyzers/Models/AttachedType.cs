namespace ArticleSchema.Analyzers.Models;

/// <summary>The user's own type that a model is generated into, as far as that changes what is generated.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Holders">The types that it is nested in, the outermost first.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="IsDerived">Whether it derives from another record.</param>
/// <param name="HasDocs">Whether it is documented.</param>
/// <param name="HasConstructor">Whether it declares a constructor.</param>
/// <param name="HasLayout">Whether it says how it lies in memory.</param>
/// <param name="Declared">The names of those members of the model, properties of the schema aside, that it declares itself.</param>
/// <param name="State">What its instances hold besides the model's properties.</param>
internal sealed record AttachedType(
    UserTypeKind Kind,
    EquatableArray<TypeHolder> Holders,
    bool IsSealed,
    bool IsDerived,
    bool HasDocs,
    bool HasConstructor,
    bool HasLayout,
    EquatableArray<string> Declared,
    EquatableArray<string> State)
{
    /// <summary>Whether the compiler gives it equality and <c>ToString</c>.</summary>
    public bool IsRecord => Kind is UserTypeKind.Record or UserTypeKind.RecordStruct;

    /// <summary>Whether it is copied instead of referred to.</summary>
    public bool IsStruct => Kind is UserTypeKind.RecordStruct or UserTypeKind.Struct;

    /// <summary>What it is, as C# declares it.</summary>
    public string Keyword => Kind switch
    {
        UserTypeKind.Record => "record",
        UserTypeKind.Class => "class",
        UserTypeKind.RecordStruct => "record struct",
        _ => "struct",
    };
}

/// <summary>Who declares a property of a model.</summary>
internal enum PropertyOrigin
{
    /// <summary>Nobody yet.</summary>
    Generated,

    /// <summary>The user, accessors included.</summary>
    User,

    /// <summary>The user, as a parameter of the record.</summary>
    Parameter,

    /// <summary>The user, as a partial property without accessors' bodies.</summary>
    Partial,
}
