using Xunit;

namespace ArticleSchema.Testing;

/// <summary>A test that reads shared data, and is skipped with that reason where the data is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="folder">The folder of <see cref="RepositoryPaths.Shared"/> that the test reads.</param>
    public SharedFactAttribute(string folder) => Skip = RepositoryPaths.WhyNotShared(folder);
}
