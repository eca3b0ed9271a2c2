using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Reads what a type of the project's own declares already, and what it inherits.</summary>
internal static class UserMemberReader
{
    private static readonly SymbolDisplayFormat s_type =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The members, each with its place where that is in the type itself.</summary>
    public static IReadOnlyList<(UserMember Member, Location? Place)> Read(INamedTypeSymbol type, IMethodSymbol? primary, CancellationToken token)
    {
        var members = new List<(UserMember, Location?)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var parameters = type.IsRecord && primary is not null ? primary.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal) : [];
        foreach (var symbol in type.GetMembers().Where(IsDeclared))
        {
            // Overloads are one member here.
            if (!names.Add(symbol.Name))
                continue;
            parameters.TryGetValue(symbol.Name, out var parameter);
            var member = Read(symbol, type, token) with { IsPositional = parameter is not null, IsOptional = parameter?.IsOptional == true };
            members.Add((member, symbol.Locations.FirstOrDefault(location => location.IsInSource)));
        }

        for (var @base = type.BaseType; @base is not null && @base.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); @base = @base.BaseType)
        {
            foreach (var symbol in @base.GetMembers().Where(symbol => IsDeclared(symbol) && symbol.DeclaredAccessibility != Accessibility.Private && !symbol.IsOverride))
            {
                if (names.Add(symbol.Name))
                    members.Add((Read(symbol, type, token) with { IsInherited = true, IsState = false }, null));
            }
        }

        return members;
    }

    /// <summary>Whether a declaration is documented.</summary>
    public static bool HasDocs(SyntaxNode declaration) =>
        declaration.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));

    // Properties that come of a record's parameters are the user's, however the compiler calls them.
    private static bool IsDeclared(ISymbol symbol) => symbol.CanBeReferencedByName && symbol switch
    {
        IPropertySymbol { Name: "EqualityContract" } => false,
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
        IMethodSymbol { MethodKind: not MethodKind.Ordinary } => false,
        _ => !symbol.IsImplicitlyDeclared,
    }
        || symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, IsImplicitlyDeclared: false };

    private static UserMember Read(ISymbol symbol, INamedTypeSymbol type, CancellationToken token) => symbol switch
    {
        IPropertySymbol property => Read(property, type, token),
        IFieldSymbol field => new UserMember(symbol.Name, "field", field.Type.ToDisplayString(s_type)) { IsRequired = field.IsRequired, IsState = !field.IsStatic && !field.IsConst },
        _ => new UserMember(symbol.Name, symbol switch { IMethodSymbol => "method", IEventSymbol => "event", _ => "type" }, ""),
    };

    private static UserMember Read(IPropertySymbol property, INamedTypeSymbol type, CancellationToken token)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, type);
        return new UserMember(property.Name, "property", property.Type.ToDisplayString(s_type))
        {
            IsProperty = !property.IsStatic && property.RefKind == RefKind.None && property.GetMethod is { } getter && (isOwn || getter.DeclaredAccessibility != Accessibility.Private),
            IsSettable = property.SetMethod is { } setter && (isOwn || setter.DeclaredAccessibility != Accessibility.Private),
            IsRequired = property.IsRequired,
            IsOblivious = property.Type.IsReferenceType && property.NullableAnnotation == NullableAnnotation.None,
            HasUnknownType = NamesUnknown(property.Type),
            IsState = property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
            Partial = isOwn ? FindPartial(property, type, token) : null,
        };
    }

    private static bool NamesUnknown(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => NamesUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(NamesUnknown),
        _ => false,
    };

    // The compiler that this is built for does not know partial properties, so they are told by how they are written.
    private static PartialProperty? FindPartial(IPropertySymbol property, INamedTypeSymbol type, CancellationToken token)
    {
        var parts = type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(token))
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(part => part.Members)
            .OfType<PropertyDeclarationSyntax>()
            .Where(part => part.Identifier.ValueText == property.Name && part.Modifiers.Any(SyntaxKind.PartialKeyword))
            .ToList();
        if (parts is not [{ ExpressionBody: null, AccessorList: { } list } declaration] || list.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null))
            return null;
        // An accessor of less accessibility than its property has it in both parts.
        var setter = list.Accessors.FirstOrDefault(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        var accessibility = setter is null ? "" : string.Concat(setter.Modifiers.Select(modifier => modifier.Text + " "));
        var modifiers = declaration.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text).Append("partial");
        return new PartialProperty(string.Join(" ", modifiers), accessibility + (setter?.Keyword.Text ?? ""), HasDocs(declaration));
    }
}
