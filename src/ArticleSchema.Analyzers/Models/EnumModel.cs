namespace ArticleSchema.Analyzers.Models;

/// <summary>An enumeration.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="FullName">The name by which it is found from anywhere.</param>
/// <param name="Docs">What the schema says of it.</param>
/// <param name="Members">Its members, in the order of the schema.</param>
/// <param name="Extensions">The name of the class that knows how they are spelt.</param>
internal sealed record EnumModel(string Name, string FullName, DocModel Docs, EquatableArray<EnumMember> Members, string Extensions) : DeclaredType(Name, FullName, Docs)
{
    /// <summary>The name by which the class is found from anywhere.</summary>
    public string ExtensionsFullName => FullName.Substring(0, FullName.Length - Name.Length) + Extensions;

    /// <inheritdoc/>
    public override IEnumerable<string> Uses => [];
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Text">The text in the front matter.</param>
/// <param name="Name">The name in C#.</param>
internal sealed record EnumMember(string Text, string Name);
