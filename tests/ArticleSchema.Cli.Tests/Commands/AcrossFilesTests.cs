namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>What files of a project have to do with each other.</summary>
public class AcrossFilesTests
{
    private const string Dead = "posts/a.md(2,9): error ART3003: 'author' is 'jame', but no entry of 'Author' has that key; did you mean 'jane'?\n";

    [Fact]
    public void Violations_StandAmongThoseOfTheFile()
    {
        using var folder = Blog().With("posts/a.md", "---\nauthor: jame\nisbn: 1\n---\n").With("posts/b.md", "---\nisbn: 1.0\nkind: c\n---\n");

        Assert.Equal(
            new CommandResult(
                ExitCode.Violations,
                Dead + """
                posts/a.md(3,7): error ART3002: 'isbn' is 1, as in 'posts/b.md(2,7)', but no two entries of 'Post' may share it
                posts/b.md(2,7): error ART3002: 'isbn' is 1.0, as in 'posts/a.md(3,7)', but no two entries of 'Post' may share it
                posts/b.md(3,7): error ART2008: 'kind' is 'c', but only 'a' or 'b' is allowed
                posts/post.schema.yaml(5,18): warning ART3009: 'a' is used by no entry of 'Post'
                posts/post.schema.yaml(5,21): warning ART3009: 'b' is used by no entry of 'Post'

                """,
                "3 files checked: 4 errors, 2 warnings\n"),
            folder.Check());
    }

    [Fact]
    public void FileAlone_IsCheckedAgainstAllOthers()
    {
        using var folder = Blog().With("posts/a.md", "---\nauthor: jame\n---\n").With("posts/b.md", "---\nauthor: jane\n---\n").With("posts/c.md", "---\nauthor: nobody\n---\n");

        Assert.Equal(new CommandResult(ExitCode.Violations, Dead, "1 article checked: 1 error\n"), folder.Check("posts/a.md"));
        Assert.Equal(new CommandResult(ExitCode.Clean, "", "1 article checked: no errors\n"), folder.Check("posts/b.md"));
    }

    [Fact]
    public void FolderAlone_IsCheckedAgainstAllOthers()
    {
        using var folder = Blog().With("posts/a.md", "---\nauthor: jane\nkind: a\n---\n").With("posts/b.md", "---\nkind: b\n---\n");

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "2 articles checked: no errors\n"), folder.Check("posts"));
    }

    [Fact]
    public void ReferenceToNoCollection_IsAFaultOfTheSchema()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "properties: { author: { x-reference: autor } }").With("a.md", "---\nauthor: x\n---\n");

        Assert.Equal(
            "post.schema.yaml(1,38): error ART4002: 'x-reference' names 'autor', but no schema of the project has a collection of that name; there is 'post'\n",
            folder.Check("a.md").Output);
    }

    [Fact]
    public void Json_NamesTheOtherPlace()
    {
        using var folder = Blog().With("posts/a.md", "---\nisbn: 1\nkind: a\n---\n").With("posts/b.md", "---\ntitle: x\nisbn: 1\nkind: b\n---\n");

        Assert.Equal(
            """
            {"file":"posts/a.md","rule":"ART3002","level":"error","message":"'isbn' is 1, as in 'posts/b.md(3,7)', but no two entries of 'Post' may share it","line":2,"column":7,"endLine":2,"endColumn":8,"findings":[],"related":[{"file":"posts/b.md","line":3,"column":7,"endLine":3,"endColumn":8}]}
            {"file":"posts/b.md","rule":"ART3002","level":"error","message":"'isbn' is 1, as in 'posts/a.md(2,7)', but no two entries of 'Post' may share it","line":3,"column":7,"endLine":3,"endColumn":8,"findings":[],"related":[{"file":"posts/a.md","line":2,"column":7,"endLine":2,"endColumn":8}]}

            """,
            folder.Check("--format", "json").Output);
    }

    [Fact]
    public void SchemaOption_SaysNothingAcrossFiles()
    {
        using var folder = Blog().With("posts/a.md", "---\nauthor: jame\nisbn: 1\n---\n").With("posts/b.md", "---\nisbn: 1\n---\n");

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "2 articles checked: no errors\n"), folder.Check("--schema", "posts/post.schema.yaml", "posts"));
    }

    [Fact]
    public void Level_AppliesAcrossFilesToo()
    {
        using var folder = Blog().With("posts/a.md", "---\nauthor: jame\n---\n");

        Assert.Equal("", folder.Check("posts/a.md", "--level", "ART3003=none").Output);
        Assert.Equal(Dead.Replace("error", "warning"), folder.Check("posts/a.md", "--level", "ART3003=warning").Output);
    }

    private static TemporaryFolder Blog() => new TemporaryFolder()
        .With("blog.csproj", "<Project />")
        .With("authors/author.schema.yaml", "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string } }\nx-key: id\nx-files: ['*.yaml']\n")
        .With("authors/all.yaml", "- id: jane\n- id: joan\n")
        .With("posts/post.schema.yaml", "title: Post\nproperties:\n  author: { type: string, x-reference: author }\n  isbn: { x-unique: true }\n  kind: { enum: [a, b], x-values: closed }\n");
}
