using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary><c>--schema</c>: which files are judged by the one schema, and how it is found.</summary>
public class SchemaOptionTests
{
    private const string Data = "date: 2026-01-31\n";
    private const string NoTitle = "has no 'title', which the schema 'Post' requires";

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.markdown")]
    [InlineData("a.mdx")]
    [InlineData("A.MD")]
    [InlineData("a.txt")]
    public void NamedArticle_IsJudgedByItsFrontMatter(string path)
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With(path, UntitledArticle);

        Assert.Equal(new CommandResult(ExitCode.Violations, $"{path}(1,1): error ART2001: The front matter {NoTitle}\n", "1 article checked: 1 error\n"), folder.Check("--schema", "post.json", path));
    }

    [Theory]
    [InlineData("a.json", """{ "date": "2026-01-31" }""")]
    [InlineData("a.yaml", Data)]
    [InlineData("a.yml", Data)]
    [InlineData("A.YML", Data)]
    [InlineData("other.schema.yaml", Data)]
    public void NamedData_IsJudgedAsAWhole(string path, string data)
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With(path, data);

        Assert.Equal(new CommandResult(ExitCode.Violations, $"{path}(1,1): error ART2001: The file {NoTitle}\n", "1 file checked: 1 error\n"), folder.Check("--schema", "post.json", path));
    }

    [Theory]
    [InlineData("schemas/post.json")]
    [InlineData("schemas/post.yaml")]
    [InlineData("schemas/post.yml")]
    [InlineData("schemas/post.schema.yaml")]
    [InlineData("schemas/.hidden")]
    public void Schema_MayHaveAnyNameAndLieAnywhere(string schema)
    {
        using var folder = new TemporaryFolder().With(schema, SchemaInJson).With("site/a.md", UntitledArticle).With("site/other.schema.yaml", "title: Other");

        Assert.Equal($"a.md(1,1): error ART2001: The front matter {NoTitle}\n", folder.CheckIn("site", "--schema", "../" + schema, "a.md").Output);
    }

    [Fact]
    public void Folder_GivesItsArticlesWhateverTheSchemaIsFor()
    {
        using var folder = new TemporaryFolder()
            .With("schemas/post.schema.yaml", Schema + "\nx-files: nothing.md")
            .With("site/a.md", UntitledArticle)
            .With("site/deep/b.mdx", UntitledArticle)
            .With("site/near.schema.yaml", "title: Near")
            .With("site/c.json", "{}")
            .With("site/.drafts/d.md", UntitledArticle)
            .With("elsewhere/e.md", UntitledArticle);

        var result = folder.Check("--schema", "schemas/post.schema.yaml", "site");

        Assert.Equal(["site/a.md(1,1)", "site/deep/b.mdx(1,1)"], result.Lines.Select(line => line.Split(':')[0]));
        Assert.Equal("2 articles checked: 2 errors\n", result.Error);
    }

    [Theory]
    [InlineData("*.yaml", "authors/a.yaml", "authors/post.yaml", "authors")]
    [InlineData("*.yaml", "authors/a.yaml", "schemas/post.json", "authors")]
    [InlineData("authors/*.{yaml,json}", "authors/a.yaml authors/b.json", "post.yaml", ".")]
    [InlineData("**/*.json", "authors/b.json authors/deep/c.json", "schemas/post.json", "authors")]
    public void DataInAFolder_IsJudgedWhereTheSchemaNamesIt(string files, string expected, string schema, string target)
    {
        using var folder = new TemporaryFolder()
            .With(schema, $$"""{ "title": "Post", "required": ["title"], "x-files": "{{files}}" }""")
            .With("authors/a.yaml", Data)
            .With("authors/b.json", "{}")
            .With("authors/deep/c.json", "{}")
            .With("authors/d.schema.json", "{}");

        Assert.Equal(expected.Split(' '), folder.Check("--schema", schema, target).Lines.Select(line => line.Split('(')[0]));
    }

    [Fact]
    public void NoPath_IsTheCurrentFolder()
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With("a.md", UntitledArticle);

        Assert.Equal("1 article checked: 1 error\n", folder.Check("--schema", "post.json").Error);
    }

    [Theory]
    [InlineData("[]", "a.json(1,1): error ART2006: The file is a list, but a mapping is expected")]
    [InlineData("", "a.json(1,1): error ART1003: The file is not valid JSON: it is empty")]
    [InlineData(" \n", "a.json(1,1): error ART1003: The file is not valid JSON: it is empty")]
    [InlineData("{ title: a }", "a.json(1,3): error ART1003: The file is not valid JSON: ")]
    [InlineData("3", "a.json(1,1): error ART2006: The file is the number 3, but a mapping is expected")]
    [InlineData("{ \"title\": \"a\"", "a.json(1,1): error ART1003: The file is not valid")]
    public void DataThatIsNoMapping_IsJudgedAsWell(string data, string expected)
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With("a.json", data);

        var result = folder.Check("--schema", "post.json", "a.json");

        Assert.StartsWith(expected, Assert.Single(result.Lines));
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    public void EmptyYaml_IsJudgedAsNull(string data)
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With("null.json", """{ "type": "null" }""").With("a.yaml", data);

        Assert.Equal("a.yaml(1,1): error ART2006: The file is empty, but a mapping is expected\n", folder.Check("--schema", "post.json", "a.yaml").Output);
        Assert.Equal(ExitCode.Clean, folder.Check("--schema", "null.json", "a.yaml").ExitCode);
    }

    [Fact]
    public void ListThatTheSchemaWants_IsClean()
    {
        using var folder = new TemporaryFolder().With("tags.json", """{ "type": "array", "items": { "type": "string" } }""").With("a.json", """["a", "b"]""");

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "1 file checked: no errors\n"), folder.Check("--schema", "tags.json", "a.json"));
    }

    [Fact]
    public void FaultsOfTheSchema_AreReported()
    {
        using var folder = new TemporaryFolder().With("schemas/post.json", """{ "titel": "Post", "type": "objekt" }""").With("a.md", CleanArticle);

        var result = folder.Check("--schema", "schemas/post.json", "a.md", "--format", "json");

        Assert.All(result.Lines, line => Assert.StartsWith("""{"file":"schemas/post.json","rule":"ART400""", line));
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Theory]
    [InlineData("nowhere.json", "nowhere.json: there is no such file or folder\n")]
    [InlineData("schemas", "schemas: it is a folder, and a schema is a file\n")]
    [InlineData("", ".: '' is not a path\n")]
    public void SchemaThatCannotBeRead_ReturnsTwo(string schema, string error)
    {
        using var folder = new TemporaryFolder().WithFolder("schemas").With("a.md", UntitledArticle);

        Assert.Equal(new CommandResult(ExitCode.CouldNotRun, "", error), folder.Check("--schema", schema, "a.md"));
    }

    [Fact]
    public void FolderWithoutArticles_ReturnsTwo()
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With("data/a.json", "{}");

        Assert.Equal(
            new CommandResult(ExitCode.CouldNotRun, "", "Nothing was checked: there is no article in 'data'. Data is checked when it is named, or when the schema's 'x-files' names it.\n"),
            folder.Check("--schema", "post.json", "data"));
    }

    [Fact]
    public void FolderWithoutArticlesBesideOthers_IsMentioned()
    {
        using var folder = new TemporaryFolder().With("post.json", SchemaInJson).With("data/a.json", "{}").With("a.md", CleanArticle);

        Assert.Equal(
            new CommandResult(ExitCode.Clean, "", "data: not checked, because it holds no article\n1 article checked: no errors\n"),
            folder.Check("--schema", "post.json", "data", "a.md"));
    }

    [Fact]
    public void SchemaThatRefersToOthersBelow_ReadsThem()
    {
        using var folder = new TemporaryFolder()
            .With("schemas/post.json", """{ "title": "Post", "properties": { "author": { "$ref": "parts/author.json#/$defs/author" } } }""")
            .With("schemas/parts/author.json", """{ "$defs": { "author": { "$ref": "name.yaml" } } }""")
            .With("schemas/parts/name.yaml", "required: [name]\nminLenght: 3")
            .With("schemas/parts/unrelated.json", "[")
            .With("a.yaml", "author: {}");

        var lines = folder.Check("--schema", "schemas/post.json", "a.yaml").Lines;

        Assert.Equal(2, lines.Length);
        Assert.Equal("a.yaml(1,1): error ART2004: 'author' has no 'name', which the schema 'Post' requires", lines[0]);
        Assert.StartsWith("schemas/parts/name.yaml(2,1): warning ART4005: ", lines[1]);
    }

    [Fact]
    public void SchemaThatRefersByIdentifier_FindsTheSchemaBelow()
    {
        using var folder = new TemporaryFolder()
            .With("post.json", """{ "title": "Post", "$id": "https://example.org/post", "properties": { "author": { "$ref": "author" } } }""")
            .With("parts/author.schema.yaml", "$id: https://example.org/author\nrequired: [name]")
            .With("parts/unrelated.schema.yaml", "minLenght: 3")
            .With("a.yaml", "author: {}");

        Assert.Equal(["a.yaml(1,1): error ART2004: 'author' has no 'name', which the schema 'Post' requires"], folder.Check("--schema", "post.json", "a.yaml").Lines);
    }

    [Theory]
    [InlineData("../author.json")]
    [InlineData("nowhere.json")]
    [InlineData("https://example.org/nowhere")]
    public void ReferenceOutsideOrToNothing_IsReportedAtItsPlace(string reference)
    {
        using var folder = new TemporaryFolder()
            .With("schemas/post.json", $$"""{ "$ref": "{{reference}}" }""")
            .With("schemas/broken.schema.yaml", "[")
            .With("author.json", "{}")
            .With("a.yaml", "author: {}");

        var result = folder.Check("--schema", "schemas/post.json", "a.yaml");

        Assert.StartsWith("schemas/broken.schema.yaml(1,1): error ART4001: ", result.Lines[0]);
        Assert.StartsWith("schemas/post.json(1,11): error ART4003: ", result.Lines[1]);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void SchemaAsData_IsJudgedToo()
    {
        using var folder = new TemporaryFolder().With("meta.json", """{ "title": "Meta", "required": ["title"] }""").With("post.schema.json", "{}");

        Assert.Equal("post.schema.json(1,1): error ART2001: The file has no 'title', which the schema 'Meta' requires\n", folder.Check("--schema", "meta.json", "post.schema.json").Output);
    }

    private const string SchemaInJson = """
        {
          "title": "Post",
          "type": "object",
          "required": ["title"]
        }
        """;
}
