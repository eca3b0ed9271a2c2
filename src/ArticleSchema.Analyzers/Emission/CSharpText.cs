using System.Text;

using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Writes names and texts as C#, so that none can break out of its place.</summary>
internal static class CSharpText
{
    /// <summary>A text as a string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("\"");
        BakedLiteral.Append(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>A namespace that compiles, from what the project says; <c>my-app</c> becomes <c>my_app</c>, as in a new project of that name.</summary>
    public static string ToNamespace(string text) => string.Join(".", text.Split('.').Where(part => part.Length > 0).Select(ToNamespacePart));

    /// <summary>A type's name from what somebody chose for it: as it is where it can be, otherwise in Pascal case; <c>_</c> when nothing of it can stand in a name.</summary>
    public static string ToTypeName(string text)
    {
        // C# keeps names of small letters only for its own future words, and warns (CS8981).
        var isReserved = text.All(character => character is >= 'a' and <= 'z');
        return isReserved || !Identifiers.IsValid(text) ? Identifiers.ToPascalCase(text) : text;
    }

    /// <summary>The name of a parameter, from one in Pascal case.</summary>
    public static string ToParameter(string name) => Escape(char.ToLowerInvariant(name[0]) + name.Substring(1));

    /// <summary>The name of a private field, from one in Pascal case. Names that differ give names that differ.</summary>
    public static string ToField(string name)
    {
        // Beyond ASCII two capitals can have the same small letter.
        var first = name[0] is >= 'A' and <= 'Z' ? char.ToLowerInvariant(name[0]) : name[0];
        return "_" + first + name.Substring(1);
    }

    /// <summary>An identifier that may be a keyword of C#, as it is written.</summary>
    public static string Escape(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    private static string ToNamespacePart(string part)
    {
        var valid = string.Concat(part.Select(character => Identifiers.IsValid("_" + character) ? character : '_'));
        return Escape(Identifiers.IsValid(valid) ? valid : "_" + valid);
    }
}
