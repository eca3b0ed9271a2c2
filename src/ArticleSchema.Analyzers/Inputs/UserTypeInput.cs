using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Finds the types of the project's own that want to be models.</summary>
internal static class UserTypeInput
{
    private const string Attribute = "ArticleSchema.ArticleModelAttribute";

    public static IncrementalValuesProvider<UserTypeDeclaration> Read(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .ForAttributeWithMetadataName(
            Attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, token) => UserTypeReader.Read((INamedTypeSymbol)found.TargetSymbol, (TypeDeclarationSyntax)found.TargetNode, found.Attributes[0], token))
        .WithTrackingName(TrackingNames.UserTypeDeclarations);

    /// <summary>The types alone, by name.</summary>
    public static IncrementalValueProvider<EquatableArray<UserType>> GetTypes(IncrementalValuesProvider<UserTypeDeclaration> declarations) => declarations
        .Select(static (declaration, _) => declaration.Type)
        .Gather()
        .Select(static (types, _) => Sort(types))
        .WithTrackingName(TrackingNames.UserTypes);

    /// <summary>Finds them in a compilation, as analyzers have it.</summary>
    public static EquatableArray<UserType> Read(Compilation compilation, CancellationToken token)
    {
        if (compilation.GetTypeByMetadataName(Attribute) is not { } attribute)
            return [];
        var types = new List<UserType>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var declarations = tree.GetRoot(token)
                .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .OfType<TypeDeclarationSyntax>()
                .Where(static declaration => declaration.AttributeLists.Count > 0)
                .ToList();
            if (declarations.Count == 0)
                continue;
            var semantics = compilation.GetSemanticModel(tree);
            foreach (var declaration in declarations)
            {
                if (semantics.GetDeclaredSymbol(declaration, token) is INamedTypeSymbol type
                    && type.GetAttributes().FirstOrDefault(given => SymbolEqualityComparer.Default.Equals(given.AttributeClass, attribute)) is { } data
                    && declaration.AttributeLists.Span.Contains(data.ApplicationSyntaxReference?.Span ?? default))
                {
                    types.Add(UserTypeReader.Read(type, declaration, data, token).Type);
                }
            }
        }

        return Sort(types);
    }

    // An attribute that is given twice is the compiler's to report.
    private static EquatableArray<UserType> Sort(IEnumerable<UserType> types) => types
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .GroupBy(type => type.FullName, StringComparer.Ordinal)
        .Select(group => group.First())
        .ToEquatableArray();
}
