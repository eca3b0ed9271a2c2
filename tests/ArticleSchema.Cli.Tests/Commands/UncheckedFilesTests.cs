using System.Runtime.Versioning;

using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>What cannot be checked is said, and never looks like success.</summary>
public class UncheckedFilesTests
{
    [Fact]
    public void EmptyFolder_ReturnsTwoAndSaysWhatWasLookedFor()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            new CommandResult(
                ExitCode.CouldNotRun,
                "",
                "Nothing was checked: '.' holds no schema (*.schema.yaml, *.schema.yml, *.schema.json), and 'content', to which the built-in schema applies, no article.\n"),
            folder.Check());
    }

    [Fact]
    public void ArticlesOutsideOfContentWithoutSchema_ReturnTwo()
    {
        using var folder = new TemporaryFolder().With("posts/a.md", CleanArticle);

        Assert.Equal(ExitCode.CouldNotRun, folder.Check().ExitCode);
    }

    [Fact]
    public void SchemaThatCoversNothing_ReturnsTwo()
    {
        using var folder = new TemporaryFolder()
            .With("posts/post.schema.yaml", Schema)
            .With("pages/a.md", CleanArticle);

        var result = folder.Check();

        Assert.StartsWith("posts/post.schema.yaml(1,1): warning ART5001: ", result.Output);
        Assert.Equal("Nothing was checked: 'posts/post.schema.yaml' does not cover any file in '.'. What a schema covers is said by its folder and its 'x-files'.\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void FolderBelowItsSchemaWithoutProject_IsToldWhereTheSchemaIs()
    {
        using var folder = new TemporaryFolder()
            .With("content/post.schema.yaml", Schema)
            .With("content/2022/a.md", CleanArticle);

        var result = folder.Check("content/2022");

        Assert.EndsWith("There is a schema in 'content': name that folder to check by it.\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void NamedFileThatNoSchemaCovers_IsMentionedBesideOthers()
    {
        using var folder = new TemporaryFolder()
            .With("Blog.csproj")
            .With("README.md", "# Blog")
            .With("images/a.png", [1])
            .With("posts/post.schema.yaml", Schema)
            .With("posts/a.md", CleanArticle);

        var result = folder.Check("README.md", "posts/a.md", "images");

        Assert.Equal(
            """
            README.md: not checked, because no schema covers it
            images: not checked, because no schema covers anything in it
            1 article checked: no errors

            """,
            result.Error,
            ignoreLineEndingDifferences: true);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void NamedFileThatNoSchemaCovers_AloneReturnsTwo()
    {
        using var folder = new TemporaryFolder()
            .With("Blog.csproj")
            .With("README.md", "# Blog")
            .With("posts/post.schema.yaml", Schema)
            .With("posts/a.md", CleanArticle);

        var result = folder.Check("README.md");

        Assert.StartsWith("Nothing was checked: 'posts/post.schema.yaml' does not cover 'README.md'.", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void PathThatDoesNotExist_ReturnsTwoAndTheOthersAreChecked()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", UntitledArticle);

        var result = folder.Check("nowhere/b.md", ".");

        Assert.StartsWith("a.md(1,1): error ART2001: ", result.Output);
        Assert.Equal("nowhere/b.md: there is no such file or folder\n1 article checked: 1 error\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void ArticleThatIsGone_ReturnsTwoAndTheOthersAreChecked()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", UntitledArticle)
            .WithLink("b.md", "gone.md");

        var result = folder.Check();

        Assert.StartsWith("a.md(1,1): error ART2001: ", result.Output);
        Assert.Equal("b.md: it does not exist, or no longer\n1 article checked: 1 error\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void SchemaThatCannotBeRead_JudgesNoArticleByAnother()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", UntitledArticle)
            .WithLink("posts/strict.schema.yaml", "gone.yaml");

        Assert.Equal(
            new CommandResult(ExitCode.CouldNotRun, "", "posts/strict.schema.yaml: it does not exist, or no longer\n"),
            folder.Check());
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void FilesAndFoldersThatMayNotBeRead_ReturnTwo()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", CleanArticle)
            .With("b.md", CleanArticle)
            .With("closed/c.md", CleanArticle);
        File.SetUnixFileMode(folder["b.md"], UnixFileMode.None);
        File.SetUnixFileMode(folder["closed"], UnixFileMode.None);

        var result = folder.Check();
        File.SetUnixFileMode(folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal("b.md: access is denied\nclosed: access is denied\n1 article checked: no errors\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void HugeFile_ReturnsTwo()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema);
        using (var stream = File.Create(folder["a.md"]))
            stream.SetLength(3L * 1024 * 1024 * 1024);

        var result = folder.Check();

        Assert.Equal("a.md: it is larger than 128 MB\n1 schema checked: no errors\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void LinksInCircles_AreNotFollowed()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("posts/a.md", UntitledArticle)
            .WithLink("posts/up", "..")
            .WithLink("posts/self", ".")
            .WithFolder("pages")
            .WithLink("pages/posts", "../posts")
            .WithLink("posts/pages", "../pages")
            .WithLink("ring", "ring");

        Assert.Equal(["pages/posts/a.md", "posts/a.md"], folder.Check().Lines.Select(line => line[..line.IndexOf('(')]));
    }

    [Fact]
    public void ArticleThatIsALinkToItself_IsAFault()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).WithLink("ring.md", "ring.md");

        var result = folder.Check();

        Assert.StartsWith("ring.md: ", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }
}
