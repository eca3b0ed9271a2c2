using Xunit;

namespace ArticleSchema.Testing;

/// <summary>A theory that reads shared data, and is skipped with that reason where the data is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="folder">The folder of <see cref="RepositoryPaths.Shared"/> that the test reads.</param>
    public SharedTheoryAttribute(string folder) => Skip = RepositoryPaths.WhyNotShared(folder);
}
