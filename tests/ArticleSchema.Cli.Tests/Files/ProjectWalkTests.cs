using ArticleSchema.Cli.Files;

namespace ArticleSchema.Cli.Tests.Files;

public class ProjectWalkTests
{
    [Fact]
    public void Files_AreSortedIntoKinds()
    {
        using var folder = new TemporaryFolder()
            .With("b.md")
            .With("a.MARKDOWN")
            .With("c/d.Mdx")
            .With("post.schema.yaml")
            .With("c/page.SCHEMA.yml")
            .With("c/author.schema.json")
            .With("c/App.csproj")
            .With("data.json")
            .With("schema.yaml");

        var files = ProjectWalk.List(folder.Path, CancellationToken.None);

        Assert.Equal([folder["a.MARKDOWN"], folder["b.md"], folder["c/d.Mdx"]], files.Markdown);
        Assert.Equal([folder["c/author.schema.json"], folder["c/page.SCHEMA.yml"], folder["post.schema.yaml"]], files.Schemas);
        Assert.Equal([folder["data.json"], folder["schema.yaml"]], files.Others);
        Assert.Equal([folder["c"]], files.ProjectFolders);
        Assert.Empty(files.Faults);
    }

    [Fact]
    public void BinOfAProjectInAProject_IsAFolderLikeOthers()
    {
        using var folder = new TemporaryFolder().With("Outer.csproj").With("bin/a.md").With("inner/Inner.csproj").With("inner/bin/b.md");

        Assert.Equal([folder["inner/bin/b.md"]], ProjectWalk.List(folder.Path, CancellationToken.None).Markdown);
    }

    [Fact]
    public void FolderThatIsGone_IsAFault() =>
        Assert.Equal(
            [new FileFault("/nowhere/at/all", "it does not exist, or no longer")],
            ProjectWalk.List("/nowhere/at/all", CancellationToken.None).Faults);

    [Fact]
    public void DeepFolders_AreListed()
    {
        using var folder = new TemporaryFolder();
        var path = string.Concat(Enumerable.Repeat("d/", 500)) + "a.md";

        Assert.Equal([folder[path]], ProjectWalk.List(folder.With(path).Path, CancellationToken.None).Markdown);
    }

    [Fact]
    public void LinksBehindLinks_AreFollowedToWhereTheyReallyLead()
    {
        using var folder = new TemporaryFolder()
            .With("real/deep/a.md")
            .WithLink("one/link", "../real/deep")
            .WithLink("real/deep/up", "../../one")
            .WithLink("two", "one/link/..");

        // The link to the parent of what a link leads to leads to 'real', not to 'one'.
        Assert.Equal(
            [folder["one/link/a.md"], folder["real/deep/a.md"], folder["two/deep/a.md"]],
            ProjectWalk.List(folder.Path, CancellationToken.None).Markdown);
    }
}
