using ArticleSchema.Cli.Files;

namespace ArticleSchema.Cli.Tests.Files;

public class ExclusionsTests
{
    [Theory]
    [InlineData("/p", false)]
    [InlineData("/p/content/2022", false)]
    [InlineData("/p/bin/x", true)]
    [InlineData("/p/Obj", true)]
    [InlineData("/p/content/bin", false)]
    [InlineData("/p/content/.git/x", true)]
    [InlineData("/p/a/node_modules/b", true)]
    public void Folder_IsExcludedAsInABuild(string folder, bool expected) => Assert.Equal(expected, Exclusions.IsExcluded("/p", folder));

    [Fact]
    public void FoldersAboveTheProject_DoNotCount() => Assert.False(Exclusions.IsExcluded("/users/.work/bin/p", "/users/.work/bin/p/content"));
}
