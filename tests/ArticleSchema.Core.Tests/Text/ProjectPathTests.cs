using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Text;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData(@"C:\site\content\a.md", "C:/site/content/a.md")]
    [InlineData("content/", "content")]
    [InlineData("a.md", "a.md")]
    [InlineData("", "")]
    public void Normalize_UsesSlashesAndEndsInNone(string path, string normal) =>
        Assert.Equal(normal, ProjectPath.Normalize(path));

    [Theory]
    [InlineData("content/posts/a.md", "content/posts", "a.md")]
    [InlineData("a.md", "", "a.md")]
    [InlineData("/a.md", "", "a.md")]
    public void FileInAFolder_SplitsAtTheLastSlash(string path, string folder, string name)
    {
        Assert.Equal(folder, ProjectPath.GetFolder(path));
        Assert.Equal(name, ProjectPath.GetName(path));
    }

    [Theory]
    [InlineData("posts/a.md", "posts/a")]
    [InlineData("posts/a.b.md", "posts/a.b")]
    [InlineData("v1.2/a", "v1.2/a")]
    [InlineData("posts/.hidden", "posts/.hidden")]
    [InlineData(".hidden", ".hidden")]
    public void RemoveExtension_LooksAtTheLastSegmentOnly(string path, string expected) =>
        Assert.Equal(expected, ProjectPath.RemoveExtension(path));

    [Theory]
    [InlineData("content", "content/a.md", "a.md")]
    [InlineData("content", "content/posts/a.md", "posts/a.md")]
    [InlineData("content", "contents/a.md", null)]
    [InlineData("content", "Content/a.md", null)]
    [InlineData("content", "content", null)]
    [InlineData("", "content/a.md", "content/a.md")]
    public void GetRelative_IsNullForWhatLiesElsewhere(string folder, string path, string? expected) =>
        Assert.Equal(expected, ProjectPath.GetRelative(folder, path));

    [Theory]
    [InlineData("content/post.schema.yaml", "post")]
    [InlineData(@"content\post.Schema.JSON", "post")]
    [InlineData("release.note.schema.yml", "release.note")]
    [InlineData(".schema.yaml", "schema")]
    public void GetSchemaStem_IsTheNameWithoutBothExtensions(string path, string stem) =>
        Assert.Equal(stem, ProjectPath.GetSchemaStem(path));

    [Theory]
    [InlineData("content", "content/a.md", "content/posts/b.md")]
    [InlineData("", "content/a.md", "docs/b.md")]
    [InlineData("", "contents/a.md", "content/b.md")]
    [InlineData("a/b", "a/b/c.md")]
    public void GetCommonFolder_HoldsAllFiles(string folder, params string[] paths) =>
        Assert.Equal(folder, ProjectPath.GetCommonFolder(paths));

    [Fact]
    public void GetCommonFolderOfNothing_IsEmpty() =>
        Assert.Equal("", ProjectPath.GetCommonFolder([]));
}
