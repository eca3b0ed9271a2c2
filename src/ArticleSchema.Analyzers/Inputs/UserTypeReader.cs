using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads what a type of the project's own is, and whether it can be a model at all.</summary>
internal static class UserTypeReader
{
    private static readonly SymbolDisplayFormat s_fullName = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat s_namespace = s_fullName.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat s_name = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static UserTypeDeclaration Read(INamedTypeSymbol type, TypeDeclarationSyntax declaration, AttributeData attribute, CancellationToken token)
    {
        var primary = FindPrimaryConstructor(type, token);
        var members = UserMemberReader.Read(type, primary, token);
        var constructors = type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        var read = new UserType(
            type.ToDisplayString(s_name),
            type.ToDisplayString(s_fullName),
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(s_namespace),
            (type.IsRecord, type.IsValueType) switch
            {
                (true, false) => UserTypeKind.Record,
                (true, true) => UserTypeKind.RecordStruct,
                (false, true) => UserTypeKind.Struct,
                _ => UserTypeKind.Class,
            },
            HoldersOf(type).Select(holder => new TypeHolder(KeywordOf(holder), holder.ToDisplayString(s_name))).ToEquatableArray(),
            attribute.ConstructorArguments is [{ Value: string schema }] ? schema.Trim() : null,
            members.Select(member => member.Member).ToEquatableArray())
        {
            Obstacle = FindObstacle(type, declaration) ?? (type.IsRecord && primary is not null ? null : FindObstacle(type, constructors)),
            IsPublic = HoldersOf(type).Append(type).All(part => part.DeclaredAccessibility == Accessibility.Public),
            IsSealed = type.IsSealed,
            IsAbstract = type.IsAbstract,
            IsDerived = type.IsRecord && type.BaseType is { IsRecord: true },
            HasDocs = HasDocs(type, token),
            HasLayout = type.GetAttributes().Any(given => given.AttributeClass?.Name == "StructLayoutAttribute"),
            HasConstructor = constructors.Count > 0,
        };
        var place = UserTypePlace.From(declaration.Identifier.GetLocation());
        return new UserTypeDeclaration(read, place, members.Select(member => member.Place is null ? place : UserTypePlace.From(member.Place)).ToEquatableArray());
    }

    private static string? FindObstacle(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        if (!IsPartial(declaration))
            return "it is not partial";
        var around = declaration.Ancestors().OfType<TypeDeclarationSyntax>().ToList();
        if (around.Find(holder => !IsPartial(holder)) is { } whole)
            return $"'{whole.Identifier.ValueText}', which it is nested in, is not partial";
        if (type.TypeParameters.Length > 0)
            return "it has type parameters";
        if (around.Find(holder => holder.TypeParameterList is not null) is { } generic)
            return $"'{generic.Identifier.ValueText}', which it is nested in, has type parameters";
        if (type.IsFileLocal || HoldersOf(type).Any(holder => holder.IsFileLocal))
            return "nothing outside of its file can name it";
        if (HoldersOf(type).Append(type).Any(part => part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)))
            return "its collection could not name it; it has to be internal or public, and so has what it is nested in";
        if (type.IsStatic)
            return "it is static";
        if (type.IsRefLikeType)
            return "it is a ref struct";
        if (type.IsAbstract && !type.IsRecord)
            return "it is abstract";
        return type.BaseType?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ArticleModelAttribute") == true ? "it derives from another model" : null;
    }

    private static string? FindObstacle(INamedTypeSymbol type, List<IMethodSymbol> constructors)
    {
        var takesNone = constructors.Exists(constructor => constructor.Parameters.Length == 0);
        return constructors.Count > 0 && !takesNone ? $"it has no constructor without parameters{(type.IsRecord ? "" : ", and only records are made with some")}" : null;
    }

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static IMethodSymbol? FindPrimaryConstructor(INamedTypeSymbol type, CancellationToken token) => type.InstanceConstructors
        .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(token) is TypeDeclarationSyntax { ParameterList: not null }));

    private static bool HasDocs(INamedTypeSymbol type, CancellationToken token) => type.DeclaringSyntaxReferences.Any(reference => UserMemberReader.HasDocs(reference.GetSyntax(token)));

    private static IEnumerable<INamedTypeSymbol> HoldersOf(INamedTypeSymbol type)
    {
        var holders = new Stack<INamedTypeSymbol>();
        for (var holder = type.ContainingType; holder is not null; holder = holder.ContainingType)
            holders.Push(holder);
        return holders;
    }

    private static string KeywordOf(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Interface, _) => "interface",
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (_, true) => "record",
        _ => "class",
    };
}
