using System.Text;
using System.Text.Json;

using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>What <c>--format json</c> writes: lines that other programs rely on, to the character.</summary>
public class JsonFormatTests
{
    [Fact]
    public void WrongValue_IsAtItsPlace() => AssertLine(
        "title: { type: string }",
        "title: 3",
        """{"file":"a.md","rule":"ART2006","level":"error","message":"'title' is the number 3, but text is expected","line":2,"column":8,"endLine":2,"endColumn":9,"findings":[{"path":"/title","keyword":"type","keywordPath":"/properties/title/type"}]}""");

    [Fact]
    public void MissingKey_IsAtTheFenceAndNamesTheProperty() => AssertLine(
        "",
        "date: 2026-01-31",
        """{"file":"a.md","rule":"ART2001","level":"error","message":"The front matter has no 'title', which the schema 'Post' requires","line":1,"column":1,"endLine":1,"endColumn":4,"findings":[{"path":"","keyword":"required","keywordPath":"/required","property":"title"}]}""",
        more: "required: [title]");

    [Fact]
    public void MissingKeyInside_IsAtTheKeyOfItsParent() => AssertLine(
        "author: { required: [name] }",
        "author:\n  mail: x",
        """{"file":"a.md","rule":"ART2004","level":"error","message":"'author' has no 'name', which the schema 'Post' requires","line":2,"column":1,"endLine":2,"endColumn":7,"findings":[{"path":"/author","keyword":"required","keywordPath":"/properties/author/required","property":"name"}]}""");

    [Fact]
    public void MisspeltKey_HasBothFindings() => AssertLine(
        "title: true",
        "titel: Hello",
        """{"file":"a.md","rule":"ART2007","level":"error","message":"'titel' is not a property of 'Post'; did you mean 'title'?","line":2,"column":1,"endLine":2,"endColumn":6,"findings":[{"path":"","keyword":"additionalProperties","keywordPath":"/additionalProperties","property":"titel"},{"path":"","keyword":"required","keywordPath":"/required","property":"title"}]}""",
        more: "required: [title]\nadditionalProperties: false");

    [Fact]
    public void ClosestAlternative_IsTheApplicatorThatFailed() => AssertLine(
        "image: { anyOf: [{ type: string }, { type: object, required: [src] }] }",
        "image: { alt: x }",
        """{"file":"a.md","rule":"ART2014","level":"error","message":"'image' fits none of the alternatives that the schema 'Post' gives; by the closest, 'src' is missing","line":2,"column":8,"endLine":2,"endColumn":18,"findings":[{"path":"/image","keyword":"anyOf","keywordPath":"/properties/image/anyOf"}]}""");

    [Fact]
    public void TwoAlternatives_AreTheApplicatorThatFailed() => AssertLine(
        "rating: { oneOf: [type: integer, minimum: 3] }",
        "rating: 4",
        """{"file":"a.md","rule":"ART2014","level":"error","message":"'rating' fits more than one of the alternatives that the schema 'Post' gives","line":2,"column":9,"endLine":2,"endColumn":10,"findings":[{"path":"/rating","keyword":"oneOf","keywordPath":"/properties/rating/oneOf"}]}""");

    [Fact]
    public void Reference_IsPartOfTheKeywordsPath() => AssertLine(
        "author: { $ref: '#/$defs/a~1b' }",
        "author: 3",
        """{"file":"a.md","rule":"ART2006","level":"error","message":"'author' is the number 3, but text is expected","line":2,"column":9,"endLine":2,"endColumn":10,"findings":[{"path":"/author","keyword":"type","keywordPath":"/properties/author/$ref/type"}]}""",
        more: "$defs: { a/b: { type: string } }");

    [Fact]
    public void DuplicateKey_ComesOfNoKeyword() => AssertLine(
        "",
        "title: a\ntitle: b",
        """{"file":"a.md","rule":"ART1004","level":"error","message":"The key 'title' is given twice; it stands in line 2 already","line":3,"column":1,"endLine":3,"endColumn":6,"findings":[]}""");

    [Fact]
    public void FaultOfYaml_ComesOfNoKeyword()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post").With("a.md", "---\ntitle: @a\n---\n");

        Assert.Matches("""^\{"file":"a.md","rule":"ART1003","level":"error","message":"[^"]+","line":2,"column":8,"endLine":2,"endColumn":\d+,"findings":\[\]\}$""", Assert.Single(folder.Check("--format", "json").Lines));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OtherLineEnds_CountAsOne(string lineEnd) => AssertLine(
        "title: { type: string }",
        "title: [a,\n  b]".ReplaceLineEndings(lineEnd),
        """{"file":"a.md","rule":"ART2006","level":"error","message":"'title' is a list, but text is expected","line":2,"column":8,"endLine":3,"endColumn":5,"findings":[{"path":"/title","keyword":"type","keywordPath":"/properties/title/type"}]}""");

    [Fact]
    public void CharactersBeyondTheFirstPlane_CountTwice() => AssertLine(
        "'😀': { type: string }",
        "'😀': 3",
        """{"file":"a.md","rule":"ART2006","level":"error","message":"'\uD83D\uDE00' is the number 3, but text is expected","line":2,"column":7,"endLine":2,"endColumn":8,"findings":[{"path":"/\uD83D\uDE00","keyword":"type","keywordPath":"/properties/\uD83D\uDE00/type"}]}""");

    [Fact]
    public void Scripts_StayReadableAndControlCharactersDoNotBreakTheLine() => AssertLine(
        "标题: { enum: [新闻] }",
        "标题: \"<b>'\\\"\\\\é\\u0000\\n\"",
        """{"file":"a.md","rule":"ART2008","level":"error","message":"'标题' is '<b>'\"\\é\\u0000\\n', but must be '新闻'","line":2,"column":5,"endLine":2,"endColumn":24,"findings":[{"path":"/标题","keyword":"enum","keywordPath":"/properties/标题/enum"}]}""");

    [Fact]
    public void HalfASurrogatePair_DoesNotEndTheRun()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "additionalProperties: false").With("a.md", "---\n\"\\uD83D\": 3\n---\n");

        using var line = JsonDocument.Parse(Assert.Single(folder.Check("--format", "json").Lines));

        Assert.Equal("a.md", line.RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public void Warning_IsCalledOneUnlessItIsMadeAnError()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post").With("a.md", "\n" + CleanArticle);

        Assert.Contains(""","rule":"ART1005","level":"warning",""", folder.Check("--format", "json").Output);
        Assert.Contains(""","rule":"ART1005","level":"error",""", folder.Check("--format", "json", "--warnaserror").Output);
    }

    [Fact]
    public void SchemasAndArticles_AreInOneOrder()
    {
        using var folder = new TemporaryFolder()
            .With("m.schema.yaml", Schema + "\nminLenght: 3\nrequird: []")
            .With("é/b.md", UntitledArticle)
            .With("a b/c.md", "---\ntitle: 3\nnonsense: 1\n---\n")
            .With("z.md", UntitledArticle);

        var result = folder.Check("--format", "json");

        Assert.Equal(
            ["a b/c.md ART2006 2", "a b/c.md ART2007 3", "m.schema.yaml ART4005 8", "m.schema.yaml ART4005 9", "z.md ART2001 1", "é/b.md ART2001 1"],
            result.Lines.Select(Summarize));
        Assert.Equal("3 articles checked: 4 errors, 2 warnings\n", result.Error);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void FaultOfASchema_ComesOfNoKeyword()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post\ntype: [string").With("a.md", CleanArticle);

        Assert.Matches("""^\{"file":"post.schema.yaml","rule":"ART4001","level":"error","message":"[^"]+","line":2,"column":7,"endLine":2,"endColumn":\d+,"findings":\[\]\}$""", Assert.Single(folder.Check("--format", "json").Lines));
    }

    [Theory]
    [InlineData("", "a.md", "content")]
    [InlineData("", "a.md", "content/")]
    [InlineData("content", "a.md")]
    [InlineData("content", "a.md", "a.md")]
    [InlineData("", "content/a.md")]
    [InlineData("", "content/a.md", ".")]
    [InlineData("", "content/a.md", "content/a.md")]
    [InlineData("", "content/a.md", "content", "content/a.md")]
    [InlineData("other", "../content/a.md", "../content/a.md")]
    [InlineData("other", "a.md", "../content")]
    public void Paths_StartFromTheOnlyFolderOrFromTheCurrentOne(string currentFolder, string expected, params string[] paths)
    {
        using var folder = new TemporaryFolder().With("content/post.schema.yaml", Schema).With("content/a.md", UntitledArticle).WithFolder("other");

        var result = folder.CheckIn(currentFolder, [.. paths, "--format", "json"]);

        Assert.StartsWith($$"""{"file":"{{expected}}",""", Assert.Single(result.Lines));
    }

    [Fact]
    public void PathThatDoesNotExist_IsNamedOnTheErrorStream()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", UntitledArticle);

        var result = folder.Check("--format", "json", "b.md", "a.md");

        Assert.Single(result.Lines);
        Assert.Equal("b.md: there is no such file or folder\n1 article checked: 1 error\n", result.Error);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
    }

    [Fact]
    public void CleanArticles_PrintNothing()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", CleanArticle);

        Assert.Equal(new CommandResult(ExitCode.Clean, "", "1 article checked: no errors\n"), folder.Check("--format", "json"));
    }

    private static void AssertLine(string properties, string frontMatter, string expected, string more = "")
    {
        var lineEnd = frontMatter.Contains('\r') ? frontMatter.Contains('\n') ? "\r\n" : "\r" : "\n";
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", $"title: Post\nproperties: {{ {properties} }}\n{more}")
            .With("a.md", Encoding.UTF8.GetBytes($"---{lineEnd}{frontMatter}{lineEnd}---{lineEnd}"));

        Assert.Equal(expected + "\n", folder.Check("--format", "json").Output);
    }

    private static string Summarize(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return $"{root.GetProperty("file")} {root.GetProperty("rule")} {root.GetProperty("line")}";
    }
}
