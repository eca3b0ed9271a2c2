using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A value of one of several types.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="FullName">The name by which it is found from anywhere.</param>
/// <param name="Docs">What the schema says of it.</param>
/// <param name="Cases">The cases, in the order of the schema.</param>
internal sealed record UnionModel(string Name, string FullName, DocModel Docs, EquatableArray<UnionCase> Cases) : DeclaredType(Name, FullName, Docs)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Uses => Cases.SelectMany(@case => @case.Type.Uses);
}

/// <summary>One case of a union.</summary>
/// <param name="Name">The name of its type, nested in the union.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Kinds">The kinds of value that can be of this case.</param>
/// <param name="Addresses">The schemas one of which such a value satisfies; empty where the kind alone decides.</param>
internal sealed record UnionCase(string Name, TypeModel Type, EquatableArray<ValueKind> Kinds, EquatableArray<string> Addresses);

/// <summary>A kind of value in a pipeline's record.</summary>
internal readonly record struct ValueKind(Core.Nodes.NodeKind Kind);
