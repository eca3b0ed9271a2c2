using System.Globalization;

using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests;

public sealed class ArticleSchemaGeneratorTests
{
    [Fact]
    public void ProjectThatOnlyInheritsTheAnalyzer_GetsNothing()
    {
        var project = TestProject.Create(("content/hello.md", "no front matter"), ("README.md", "# Hello")) with { HasPackage = false };
        Assert.Empty(GeneratorTest.Run(project).Files);
        Assert.Empty(GeneratorTest.Run(project).Reported);
        Assert.Empty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void ProjectWithoutFiles_HasAnEmptyCollection() =>
        Assert.Equal(0, GeneratorTest.Run(TestProject.Create()).Evaluate<int>("ArticleCollection.Count + ArticleCollection.All.Count + ArticleCollection.ByCategory(\"news\").Count"));

    [Fact]
    public void ProjectWithoutSchema_GetsTheBuiltInOneForItsContent()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/2024/hello.md", """
                ---
                title: Hello
                date: 2024-05-01
                categories: [news, greetings]
                author: Ada
                ---
                Words.
                """),
            ("content/older.markdown", "---\ntitle: Older\ndate: 2023-01-01\ncategories: news\n---\n"),
            ("docs/elsewhere.md", "---\ntitle: Elsewhere\ndate: 2024-01-01\ncategories: news\n---\n")));
        Assert.Equal(["2024/hello", "older"], run.Evaluate<string[]>("ArticleCollection.All.Select(article => article.Entry.Key).ToArray()"));
        Assert.Equal(["Older"], run.Evaluate<string[]>("ArticleCollection.ByCategory(\"news\").Skip(1).Select(article => article.Title).ToArray()"));
        Assert.Equal("Ada", run.Evaluate<string>("ArticleCollection.Get(\"2024/hello\").AdditionalProperties[\"author\"].GetString()"));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void UnrelatedSchema_LeavesTheFilesOfTheOthersAsTheyAre()
    {
        var project = TestProject.Create(
            ("content/post.schema.yaml", "title: Post\nproperties: { cover: { type: object, properties: { a: true } }, kind: { type: [string, integer] }, status: { enum: [a, b] } }\n"),
            ("content/a.md", "---\nkind: 5\n---\n")) with
        { HasCore = true };
        var before = GeneratorTest.Run(project);
        var after = GeneratorTest.Run(project
            .With("about/page.schema.yaml", "title: Page\nproperties: { cover: { type: object, properties: { b: true } }, old: { type: string, deprecated: true } }\n")
            .With("about/a.md", "---\n---\n"));
        Assert.All(before.Files, file => Assert.Equal(file.SourceText.ToString(), after[file.HintName]));
    }

    [Fact]
    public Task BuiltInSchema_ReadsWell() => Verify(GeneratorTest.Run(
        TestProject.Create(("content/hello.md", "---\ntitle: Hello\ndate: 2024-05-01\ncategories: news\n---\n")) with { HasImplicitUsings = true }).Driver);

    [Fact]
    public Task Blog_ReadsWell() => Verify(GeneratorTest.Run(Blogs.Small).Driver);

    [Fact]
    public void GeneratedFiles_AreUtf8WithoutByteOrderMark() =>
        Assert.All(GeneratorTest.Run(Blogs.Small).Files, file => Assert.Equal(0, file.SourceText.Encoding!.Preamble.Length));

    [Fact]
    public void ArticleThatBreaksItsSchema_IsLeftOutAndReportedByTheAnalyzerOnly()
    {
        var project = Blogs.Small.With("content/first.md", "---\ntitle: The first\ndate: 2024-02-30\n---\n");
        var run = GeneratorTest.Run(project);
        Assert.Equal(["2024/second", "third"], run.Evaluate<string[]>("PostCollection.All.Select(post => post.Entry.Key).ToArray()"));
        Assert.Empty(run.Reported);
        Assert.Equal(["content/first.md(3,7): error ART2009"], AnalyzerTest.Run(project).Places);
    }

    [Theory]
    [InlineData("---\ntitle: 'open\n---\n")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\ntitle: A\ntitle: B\ndate: 2024-05-01\n---\n")]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\n---\n")]
    [InlineData("Words only.")]
    [InlineData("")]
    public void ArticleThatCannotBeRead_IsLeftOut(string article)
    {
        var project = Blogs.Small.With("content/first.md", article);
        Assert.Equal(2, GeneratorTest.Run(project).Evaluate<int>("PostCollection.Count"));
        Assert.NotEmpty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void UnreadableSchema_IsReportedAtItsLineAndGivesWhatWasRead()
    {
        var project = Blogs.Small.With("content/post.schema.yaml", """
            title: Post
            properties:
              title: { type: string }
              date: { type: string
            x-order: date
            """);
        var run = GeneratorTest.Run(project);
        Assert.StartsWith("content/post.schema.yaml(", Assert.Single(run.Reported));
        Assert.Contains(": error ART4001: The schema cannot be read: ", run.Reported[0]);
        Assert.Equal(0, run.Evaluate<int>("PostCollection.Count"));
        Assert.Contains("public string? Title { get; init; }", run["Post.g.cs"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    [InlineData("- a\n- list\n")]
    [InlineData("just text")]
    [InlineData("false")]
    [InlineData("{")]
    [InlineData("\0\u0001")]
    public void SchemaThatIsNone_StillGivesTypes(string schema)
    {
        var run = GeneratorTest.Run(Blogs.Small.With("content/post.schema.yaml", schema));
        Assert.Equal(["Post.g.cs", "Post.FrontMatter.g.cs", "PostCollection.g.cs", "PostCollection.Data.g.cs"], run.Files.Take(4).Select(file => file.HintName));
        if (schema != "false")
            Assert.NotEmpty(run.Reported);
    }

    [Fact]
    public void FaultsOfSchemas_AreReportedByTheGeneratorOnly_ThoseOfArticlesByTheAnalyzerOnly()
    {
        var project = Blogs.Small
            .With("content/post.schema.yaml", Blogs.Schema.Replace("minLength: 1", "minLength: many") + "x-ordr: title\n")
            .With("content/first.md", "---\ntitle: ''\n---\n")
            .With("empty/none.schema.yaml", "title: None\n");
        Assert.Equal(
            [
                "content/post.schema.yaml(6,37): error ART4002",
                "content/post.schema.yaml(13,1): warning ART4005",
            ],
            GeneratorTest.Run(project).ReportedPlaces);
        Assert.Equal(
            [
                "content/first.md(1,1): error ART2002",
                "empty/none.schema.yaml(1,1): warning ART5001",
            ],
            AnalyzerTest.Run(project).Places);
    }

    [Fact]
    public void TwoSchemasThatCoverOneArticle_LeaveItOut()
    {
        var project = Blogs.Small.With("content/other.schema.yaml", "title: Other\nx-files: [first.md]\n");
        var run = GeneratorTest.Run(project);
        Assert.Equal((2, 0), (run.Evaluate<int>("PostCollection.Count"), run.Evaluate<int>("OtherCollection.Count")));
        Assert.Equal("content/first.md(1,1): error ART5002", AnalyzerTest.Run(project).Places[0]);
    }

    [Fact]
    public void NearestSchema_Wins()
    {
        var run = GeneratorTest.Run(Blogs.Small.With("content/2024/note.schema.json", """{ "title": "Note", "properties": { "title": { "type": "string" } } }"""));
        Assert.Equal("The second", run.Evaluate<string>("NoteCollection.Get(\"second\").Title!"));
        Assert.Equal(2, run.Evaluate<int>("PostCollection.Count"));
    }

    [Fact]
    public void FilesInAnotherOrder_GiveTheSameOutput()
    {
        var project = Blogs.Small.With("authors/author.schema.yaml", "title: Author\n").With("authors/ada.md", "---\nname: Ada\n---\n");
        AssertSameOutput(GeneratorTest.Run(project), GeneratorTest.Run(project with { Files = [.. project.Files.Reverse()] }));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void AnotherCulture_GivesTheSameOutput(string culture)
    {
        var project = Blogs.Small.With("content/post.schema.yaml", Blogs.Schema.Replace("status:", "weight: { type: number, default: -1.5 }\n  iIi: { type: string, format: timestamp, default: 2024-05-01 }\n  status:"));
        var expected = GeneratorTest.Run(project);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            AssertSameOutput(expected, GeneratorTest.Run(project));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WindowsPaths_GiveTheSameOutput()
    {
        var windows = Blogs.Small with { Folder = @"C:\work\blog", Files = [.. Blogs.Small.Files.Select(file => file with { Path = file.Path.Replace('/', '\\') })] };
        AssertSameOutput(GeneratorTest.Run(Blogs.Small), GeneratorTest.Run(windows));
    }

    [Fact]
    public void ArticlesWithByteOrderMark_GiveTheSameData()
    {
        var other = Blogs.Small with { Files = [.. Blogs.Small.Files.Select(file => file with { HasByteOrderMark = true })] };
        AssertSameOutput(GeneratorTest.Run(Blogs.Small), GeneratorTest.Run(other));
    }

    // But for the places of the bodies, which are those in the files as they are.
    [Fact]
    public void ArticlesWithCarriageReturns_GiveTheSameData()
    {
        const string Models = "PostCollection.All.Select(post => $\"{post.Title}|{post.Date:O}|{string.Join(',', post.Categories ?? [])}|{post.Status}|{post.Entry.Key}|{post.Entry.WordCount}|{post.Entry.Excerpt}\").ToArray()";
        var other = Blogs.Small with { Files = [.. Blogs.Small.Files.Select(file => file with { Text = file.Text.Replace("\n", "\r\n") })] };
        var (run, otherRun) = (GeneratorTest.Run(Blogs.Small), GeneratorTest.Run(other));
        Assert.Equal(run["Post.g.cs"], otherRun["Post.g.cs"]);
        Assert.Equal(run.Evaluate<string[]>(Models), otherRun.Evaluate<string[]>(Models));
        foreach (var path in new[] { "content/first.md", "content/2024/second.md", "content/third.md" })
        {
            var body = $"PostCollection.All.Single(post => post.Entry.Path == \"{path}\").Entry.BodyRange";
            Assert.Equal(run.Project[path].Text[run.Evaluate<Range>(body)], otherRun.Project[path].Text[otherRun.Evaluate<Range>(body)].Replace("\r\n", "\n"));
        }
    }

    [Fact]
    public void ArticleWithoutFrontMatter_IsAnEntryWhereItMayBeLeftOut()
    {
        var project = TestProject.Create(
            ("docs/page.schema.yaml", "title: Page\nproperties: { title: { type: string } }\nx-front-matter: optional\nx-body: embed\n"),
            ("docs/with.md", "---\ntitle: With\n---\nWords.\n"),
            ("docs/without.md", "# Without\n"),
            ("docs/empty.md", ""));
        Assert.Equal(
            ["empty::", "with:With:Words.\n", "without::# Without\n"],
            GeneratorTest.Run(project).Evaluate<string[]>("PageCollection.All.Select(page => $\"{page.Entry.Key}:{page.Title}:{page.Entry.Body}\").ToArray()"));
        Assert.Empty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void MistypedFenceWhereFrontMatterMayBeLeftOut_IsNoArticleWithoutFrontMatter()
    {
        var project = TestProject.Create(
            ("docs/page.schema.yaml", "title: Page\nproperties: { title: { type: string } }\nx-front-matter: optional\n"),
            ("docs/hidden.md", "--\ntitle: Hidden\n---\nWords.\n"),
            ("docs/without.md", "# Without\n"));
        Assert.Equal(["without"], GeneratorTest.Run(project).Evaluate<string[]>("PageCollection.All.Select(page => page.Entry.Key).ToArray()"));
        Assert.Equal(["docs/hidden.md(1,1): error ART1001"], AnalyzerTest.Run(project).Places);
    }

    [Theory]
    [InlineData("---\ntitle: 'Hé 😀'\ndate: 2024-05-01T08:10:00Z\ntags: [a, b]\nweight: 0x3E8\ncover: { image: a.png }\nsize: 1.50\n---\n")]
    [InlineData("title: Hé 😀\ndate: 2024-05-01T08:10:00Z\ntags:\n- a\n- b\nweight: 1000\ncover:\n  image: a.png\nsize: 1.5\n\n---\n")]
    [InlineData("---json\n{ \"title\": \"H\\u00e9 \\ud83d\\ude00\", \"date\": \"2024-05-01T08:10:00Z\", \"tags\": [\"a\", \"b\"], \"weight\": 1e3, \"cover\": { \"image\": \"a.png\" }, \"size\": 1.5 }\n---\n")]
    [InlineData("{\n  \"title\": \"Hé 😀\", \"date\": \"2024-05-01T08:10:00Z\", \"tags\": [\"a\", \"b\"], \"weight\": 1000, \"cover\": { \"image\": \"a.png\" }, \"size\": 15e-1\n}\n")]
    [InlineData(";;;\n\"title\": \"Hé 😀\",\n\"date\": \"2024-05-01T08:10:00Z\", \"tags\": [\"a\", \"b\"],\n\"weight\": 1000, \"cover\": { \"image\": \"a.png\" }, \"size\": 1.5\n;;;\n")]
    [InlineData("+++\ntitle = \"H\\u00e9 \\U0001F600\"\ndate = 2024-05-01 08:10:00Z\ntags = ['a', 'b']\nweight = 1_000\nsize = 1.5\n[cover]\nimage = 'a.png'\n+++\n")]
    public void FrontMatterInEveryNotation_BecomesTheSameModel(string frontMatter)
    {
        var project = TestProject.Create(
            ("content/note.schema.yaml", """
                title: Note
                required: [title, date]
                properties:
                  title: { type: string }
                  date: { type: string, format: timestamp }
                  tags: { type: array, items: { type: string } }
                  weight: { type: integer }
                  cover: { type: object, properties: { image: { type: string } } }
                x-body: embed
                """),
            ("content/a.md", frontMatter + "Words."));
        var run = GeneratorTest.Run(project);
        Assert.Equal(
            "Hé 😀|2024-05-01T08:10:00.0000000+00:00|a,b|1000|a.png|1.5|Words.",
            run.Evaluate<string>("""NoteCollection.All.Select(note => FormattableString.Invariant($"{note.Title}|{note.Date:O}|{string.Join(",", note.Tags!)}|{note.Weight}|{note.Cover!.Image}|{note.AdditionalProperties["size"].GetDouble()}|{note.Entry.Body}")).Single()"""));
        Assert.Empty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void FilePatterns_DecideWhatIsAnArticle() => Assert.Equal(["ada", "grace"], GeneratorTest.Run(TestProject.Create(
            ("authors/author.schema.yaml", "title: Author\nx-files: ['*.md', '*.txt', '!draft*']\n"),
            ("authors/ada.txt", "---\nname: Ada\n---\n"),
            ("authors/grace.md", "---\nname: Grace\n---\n"),
            ("authors/draft.md", "---\nname: Nobody\n---\n"),
            ("authors/more/alan.md", "---\nname: Alan\n---\n"))).Evaluate<string[]>("AuthorCollection.All.Select(author => author.Entry.Key).ToArray()"));

    [Fact]
    public void Data_IsReadWithoutFencesAndIsNoEntryWithoutKeys()
    {
        var project = TestProject.Create(
            ("authors/author.schema.yaml", "title: Author\nx-files: ['*.yaml', '*.json']\nx-body: embed\nproperties: { name: { type: string } }\n"),
            ("authors/ada.yaml", "# The first\nname: Ada\n"),
            ("authors/grace.json", """{ "name": "Grace" }"""),
            ("authors/list.yaml", "- name: Alan\n"),
            ("authors/nothing.yaml", ""),
            ("authors/wrong.json", """{ "name": 3 }"""));
        Assert.Equal(
            ["ada:Ada:", "grace:Grace:"],
            GeneratorTest.Run(project).Evaluate<string[]>("AuthorCollection.All.Select(author => $\"{author.Entry.Key}:{author.Name}:{author.Entry.Body}\").ToArray()"));
        Assert.Equal(
            ["authors/list.yaml(1,1): error ART1006", "authors/nothing.yaml(1,1): error ART1006", "authors/wrong.json(1,11): error ART2006"],
            AnalyzerTest.Run(project).Places);
    }

    private static void AssertSameOutput(GeneratorTest expected, GeneratorTest actual) => Assert.Equal(
        expected.Files.Select(file => (file.HintName, file.SourceText.ToString())).OrderBy(file => file.HintName),
        actual.Files.Select(file => (file.HintName, file.SourceText.ToString())).OrderBy(file => file.HintName));
}
