namespace ArticleSchema.Analyzers.Models;

/// <summary>A type that is generated.</summary>
/// <param name="Name">Its name, unique in its namespace.</param>
/// <param name="FullName">The name by which it is found from anywhere.</param>
/// <param name="Docs">What the schema says of it.</param>
internal abstract record DeclaredType(string Name, string FullName, DocModel Docs)
{
    /// <summary>Whether only the project itself sees it, as it does a type of the user's that it rests on.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The full names of the generated types that its members have.</summary>
    public abstract IEnumerable<string> Uses { get; }
}
