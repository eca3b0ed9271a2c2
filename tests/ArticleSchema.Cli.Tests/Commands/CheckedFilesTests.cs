using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>Which files are checked, by which schema, and how they are called.</summary>
public class CheckedFilesTests
{
    private const string LooseSchema = "title: Loose";

    [Theory]
    [InlineData("bin/Debug/a.md")]
    [InlineData("obj/a.md")]
    [InlineData("BIN/a.md")]
    [InlineData(".github/a.md")]
    [InlineData("content/.drafts/deep/a.md")]
    [InlineData("node_modules/package/a.md")]
    [InlineData("content/node_modules/a.md")]
    [InlineData("readme.txt")]
    public void FileThatABuildLeavesOut_IsNotChecked(string path)
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("fine.md", CleanArticle)
            .With(path, UntitledArticle);

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "1 article checked: no errors\n"), folder.Check());
    }

    [Theory]
    [InlineData("content/bin/a.md")]
    [InlineData("content/obj/a.md")]
    [InlineData(".hidden.md")]
    [InlineData("node_modules.md")]
    [InlineData("with space/日本語 😀 #1;2%20.md")]
    [InlineData("@a.md")]
    public void FileThatABuildTakes_IsChecked(string path)
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With(path, UntitledArticle);

        var result = folder.Check();

        Assert.StartsWith(path + "(1,1): error ART2001: ", result.Output);
    }

    [Fact]
    public void TwoFilesWithOneKey_EachNamesTheOther()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("a.md", CleanArticle)
            .With("a.markdown", CleanArticle);

        Assert.Equal(
            """
            a.markdown(1,1): error ART3001: The key 'a' of this entry is also that of 'a.md'
            a.md(1,1): error ART3001: The key 'a' of this entry is also that of 'a.markdown'

            """,
            folder.Check().Output);
    }

    [Fact]
    public void PatternInOtherLetterCase_StillCovers()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("A.MD", UntitledArticle);

        Assert.StartsWith("A.MD(1,1): error ART2001: ", folder.Check().Output);
    }

    [Fact]
    public void BuildOutputOfAProjectInASolution_IsNotChecked()
    {
        using var folder = new TemporaryFolder()
            .With("Blog.sln")
            .With("src/Blog/Blog.csproj")
            .With("src/Blog/post.schema.yaml", Schema)
            .With("src/Blog/a.md", CleanArticle)
            .With("src/Blog/bin/Debug/net10.0/a.md", UntitledArticle);

        Assert.Equal("1 article checked: no errors\n", folder.Check().Error);
    }

    [Fact]
    public void FolderBelowTheCurrentOne_KeepsItsPath()
    {
        using var folder = new TemporaryFolder().With("site/post.schema.yaml", Schema).With("site/posts/a.md", UntitledArticle);

        Assert.StartsWith("site/posts/a.md(1,1): ", folder.Check("site").Output);
    }

    [Fact]
    public void FolderAboveTheCurrentOne_GoesUp()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("posts/a.md", UntitledArticle)
            .With("pages/b.md", UntitledArticle);

        Assert.Equal(["../pages/b.md", "a.md"], folder.CheckIn("posts", "..").Lines.Select(line => line[..line.IndexOf('(')]));
    }

    [Fact]
    public void AbsolutePath_IsPrintedRelative()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", UntitledArticle);

        Assert.StartsWith("a.md(1,1): ", folder.Check(folder.Path + "/").Output);
    }

    [Fact]
    public void FolderOfAProject_TakesTheSchemasAboveIt()
    {
        using var folder = new TemporaryFolder()
            .With("Blog.csproj")
            .With("content/post.schema.yaml", Schema)
            .With("content/2022/a.md", UntitledArticle)
            .With("content/2023/b.md", UntitledArticle);

        var result = folder.CheckIn("content", "2022");

        Assert.Equal(["2022/a.md"], result.Lines.Select(line => line[..line.IndexOf('(')]));
        Assert.Equal("1 article checked: 1 error\n", result.Error);
    }

    [Fact]
    public void FolderThatTheProjectAboveLeavesOut_IsAProjectItself()
    {
        using var folder = new TemporaryFolder()
            .With("Blog.csproj")
            .With("post.schema.yaml", LooseSchema)
            .With("bin/site/post.schema.yaml", Schema)
            .With("bin/site/a.md", UntitledArticle);

        Assert.Equal("1 article checked: 1 error\n", folder.Check("bin/site").Error);
    }

    [Fact]
    public void TwoSchemas_NearestWins()
    {
        using var folder = new TemporaryFolder()
            .With("loose.schema.yaml", LooseSchema)
            .With("a.md", UntitledArticle)
            .With("strict/post.schema.json", """{ "title": "Strict", "required": ["title"] }""")
            .With("strict/deep/b.md", UntitledArticle);

        var result = folder.Check();

        Assert.Equal("strict/deep/b.md(1,1): error ART2001: The front matter has no 'title', which the schema 'Strict' requires\n", result.Output);
        Assert.Equal("2 articles checked: 1 error\n", result.Error);
    }

    [Fact]
    public void TwoSchemasOfOneFolder_AreAConflict()
    {
        using var folder = new TemporaryFolder()
            .With("a.schema.yaml", LooseSchema)
            .With("b.schema.yml", LooseSchema)
            .With("a.md", CleanArticle);

        Assert.StartsWith("a.md(1,1): error ART5002: ", folder.Check().Output);
    }

    [Fact]
    public void ProjectsOfASolution_EachHaveTheBuiltInSchemaUnlessTheyHaveTheirOwn()
    {
        using var folder = new TemporaryFolder()
            .With("plain/Plain.csproj")
            .With("plain/content/a.md", CleanArticle)
            .With("own/Own.csproj")
            .With("own/post.schema.yaml", Schema)
            .With("own/content/b.md", CleanArticle);

        var result = folder.Check();

        Assert.Equal(
            ["plain/content/a.md(1,1): error ART2002", "plain/content/a.md(1,1): error ART2003"],
            result.Lines.Select(line => string.Join(':', line.Split(':').Take(2))));
        Assert.Equal("2 articles checked: 2 errors\n", result.Error);
    }

    [Fact]
    public void SchemaAboveTheProjectsOfASolution_IsNotDisplacedByTheBuiltInOne()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema)
            .With("plain/Plain.csproj")
            .With("plain/content/a.md", CleanArticle);

        Assert.Equal("1 article checked: no errors\n", folder.Check().Error);
    }

    [Fact]
    public void NamedFile_AloneIsChecked()
    {
        using var folder = new TemporaryFolder()
            .With("content/post.schema.yaml", Schema + "\nminLenght: 3")
            .With("content/2022/a.md", UntitledArticle)
            .With("content/2022/b.md", UntitledArticle);

        var result = folder.Check("content/2022/b.md");

        Assert.StartsWith("content/2022/b.md(1,1): error ART2001: ", result.Output);
        Assert.Equal("1 article checked: 1 error\n", result.Error);
    }

    [Fact]
    public void NamedFileWithoutAnySchema_TakesTheBuiltInOneOfItsContentFolder()
    {
        using var folder = new TemporaryFolder().With("content/2022/a.md", CleanArticle);

        Assert.Equal("1 article checked: 2 errors\n", folder.CheckIn("content/2022", "a.md").Error);
    }

    [Fact]
    public void NamedSchema_AloneIsChecked()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", Schema + "\nminLenght: 3")
            .With("a.md", UntitledArticle);

        var result = folder.Check("post.schema.yaml");

        Assert.StartsWith("post.schema.yaml(8,1): warning ART4005: ", result.Output);
        Assert.Equal("1 schema checked: no errors, 1 warning\n", result.Error);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void SamePathTwice_IsCheckedOnce()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("posts/a.md", UntitledArticle);

        Assert.Equal("1 article checked: 1 error\n", folder.Check(".", "posts/a.md", "posts/../posts/a.md").Error);
    }

    [Fact]
    public void ProjectWithinAProject_ChecksItsFilesOnce()
    {
        using var folder = new TemporaryFolder()
            .With("Outer.csproj")
            .With("post.schema.yaml", Schema)
            .With("a.md", UntitledArticle)
            .With("inner/Inner.csproj")
            .With("inner/post.schema.yaml", LooseSchema)
            .With("inner/b.md", UntitledArticle);

        Assert.Equal("2 articles checked: 1 error\n", folder.Check(".", "inner").Error);
    }

    [Fact]
    public void FileThatIsNotMarkdown_IsAnEntryWhenTheSchemaNamesItsExtension()
    {
        using var folder = new TemporaryFolder()
            .With("page.schema.yaml", Schema + "\nx-files: ['pages/*.{md,html}', '**/*.htm', '!**/_*']")
            .With("pages/a.html", UntitledArticle)
            .With("pages/_b.html", UntitledArticle)
            .With("other/c.html", UntitledArticle)
            .With("other/d.htm", UntitledArticle);

        Assert.Equal(["other/d.htm", "pages/a.html"], folder.Check().Lines.Select(line => line[..line.IndexOf('(')]));
    }

    [Fact]
    public void DataThatASchemaNames_IsReadWithoutFences()
    {
        using var folder = new TemporaryFolder()
            .With("author.schema.yaml", Schema + "\nx-files: '*.{yaml,yml,json}'")
            .With("fine.yaml", "title: Fine")
            .With("a.yaml", "title: 3")
            .With("b.json", """{ "titel": "Hello" }""")
            .With("c.yml", "- title: Hello\n- title: 3\n");

        var result = folder.Check("--level", "ART3001=none");

        Assert.Equal(["a.yaml(1,8): error ART2006", "b.json(1,3): error ART2007", "c.yml(2,10): error ART2006"], result.Lines.Select(line => line.Split(": ")[0] + ": " + line.Split(": ")[1]));
        Assert.Equal("4 files checked: 3 errors\n", result.Error);
    }

    [Fact]
    public void FileThatIsNotMarkdown_IsNoEntryByAStarAlone()
    {
        using var folder = new TemporaryFolder()
            .With("page.schema.yaml", Schema + "\nx-files: '**'")
            .With("a.md", CleanArticle)
            .With("picture.png", [0x89, 0x50])
            .With("LICENSE");

        Assert.Equal("1 article checked: no errors\n", folder.Check().Error);
    }
}
