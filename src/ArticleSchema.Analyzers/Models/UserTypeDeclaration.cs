using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A user's type with the places where it is declared. Apart, because the type stays what it is while the file around it is edited.</summary>
/// <param name="Type">The type.</param>
/// <param name="Place">The name in the declaration that has the attribute.</param>
/// <param name="Members">The names of the members, in the order of <see cref="UserType.Members"/>; the type's own for what is declared elsewhere.</param>
internal sealed record UserTypeDeclaration(UserType Type, UserTypePlace Place, EquatableArray<UserTypePlace> Members)
{
    /// <summary>Where a member is declared, or the type itself.</summary>
    public UserTypePlace Find(string? member)
    {
        for (var i = 0; i < Type.Members.Count; i++)
        {
            if (Type.Members[i].Name == member)
                return Members[i];
        }

        return Place;
    }
}

/// <summary>A place in the project's own C#.</summary>
/// <param name="Path">The file.</param>
/// <param name="Range">The place in its text.</param>
/// <param name="Lines">The same place as lines and columns.</param>
internal sealed record UserTypePlace(string Path, TextRange Range, LinePositionSpan Lines)
{
    /// <summary>Takes a location apart.</summary>
    public static UserTypePlace From(Location location) =>
        new(location.SourceTree!.FilePath, new TextRange(location.SourceSpan.Start, location.SourceSpan.Length), location.GetLineSpan().Span);
}

/// <summary>Why a user's type is not the model of its schema.</summary>
/// <param name="Type">The full name of the type.</param>
/// <param name="Member">The member to blame; null for the type as a whole.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="Arguments">What fills the places of its message.</param>
internal sealed record UserTypeFault(string Type, string? Member, string Id, EquatableArray<string> Arguments);
