namespace ArticleSchema.Analyzers.Models;

/// <summary>Where a collection's data goes: the class, and the files that hold its parts.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="FileName">What the names of the generated files begin with.</param>
internal sealed record CollectionTarget(string Name, string Namespace, string FileName);
