using ArticleSchema.Cli.Files;

namespace ArticleSchema.Cli.Tests.Files;

public class FilePathTests
{
    [Theory]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/a", "", true)]
    public void Folder_HoldsWhatIsInIt(string path, string folder, bool expected) => Assert.Equal(expected, FilePath.IsAtOrBelow(path, folder));

    [Theory]
    [InlineData("/a/b", "/a")]
    [InlineData("/a", "")]
    [InlineData("", null)]
    public void Parent_IsTheFolderAbove(string path, string? expected) => Assert.Equal(expected, FilePath.GetParent(path));

    [Fact]
    public void RootOfAllFolders_CanBeOpened() => Assert.True(Directory.Exists(FilePath.ToSystem(FilePath.FromSystem(Path.GetPathRoot(Environment.CurrentDirectory)!))));

    [Fact]
    public void ControlCharacters_DoNotBreakTheLine()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("a?b.md", FilePath.ToDisplay(folder["a\nb.md"], folder.Path));
    }
}
