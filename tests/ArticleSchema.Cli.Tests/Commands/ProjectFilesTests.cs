using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>What the files of a project have to do with its articles: those that they name, and those that no schema covers.</summary>
public class ProjectFilesTests
{
    [Fact]
    public void FilesThatArticlesName_AreThoseOfTheProject()
    {
        using var folder = new TemporaryFolder()
            .With("Site.csproj")
            .With("content/post.schema.yaml", "properties: { files: { type: array, items: { type: string }, x-asset: true } }")
            .With("content/a.md", "---\nfiles: [a.bin, LICENSE, /data/b.yaml, /post.md, c.bin]\n---\n")
            .With("content/a.bin")
            .With("content/LICENSE")
            .With("data/b.yaml")
            .With("post.md")
            .With("content/c.bin/nested");

        Assert.Equal(
            ["content/a.md(2,49): error ART3004: 'files[5]' is 'c.bin', which is a folder, not a file"],
            folder.Check().Lines);
    }

    [Fact]
    public void OneArticleAlone_IsCheckedAgainstAllFiles()
    {
        using var folder = new TemporaryFolder()
            .With("Site.csproj")
            .With("content/post.schema.yaml", "properties: { file: { type: string, x-asset: true } }")
            .With("content/a.md", "---\nfile: /images/a.png\n---\n")
            .With("images/a.png");

        Assert.Equal(ExitCode.Clean, folder.Check("content/a.md").ExitCode);
    }

    [Fact]
    public void FilesThatNoSchemaCovers_AreNamedWhenAskedFor()
    {
        using var folder = new TemporaryFolder()
            .With("posts/post.schema.yaml", Schema)
            .With("posts/a.md", CleanArticle)
            .With("pages/about.md", CleanArticle)
            .With("README.md")
            .With("notes.txt");

        Assert.Equal(
            ["README.md(1,1): warning ART5009", "pages/about.md(1,1): warning ART5009"],
            folder.Check("--level", "ART5009=warning").Lines.Select(line => string.Join(':', line.Split(':').Take(2))));
        Assert.Empty(folder.Check().Lines);
    }
}
