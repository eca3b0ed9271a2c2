using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.ReadMe;

/// <summary>The README's example is a project: it is built and run.</summary>
public sealed class ReadMeExampleTests
{
    private const string Schema = "content/post.schema.yaml";
    private const string Article = "content/2022/jd-cloud.md";
    private const string BrokenArticle = "content/2023/launch.md";
    private const string Program = "Program.cs";

    [Fact]
    public void Program_PrintsWhatIsShown()
    {
        var output = Run(ProjectWith(Schema, Article) with { CSharp = Wrap(ReadMeFile.FileAt(Program)) });
        Assert.Equal(ReadMeFile.OutputBelow(Program), output);
    }

    [Fact]
    public void Reader_PrintsWhatTheBuildPrints()
    {
        const string Using = "using ArticleSchema.Core;\n";
        var texts = $"string schema = {Quote(ReadMeFile.FileAt(Schema))}, article = {Quote(ReadMeFile.FileAt(BrokenArticle))};";
        var output = Run(ProjectWith(Schema, Article) with { HasCore = true, CSharp = Using + Wrap(texts + ReadMeFile.BlockIn("csharp", Using)[Using.Length..]) });
        Assert.Equal(ReadMeFile.OutputBelow(BrokenArticle), output);
    }

    [Fact]
    public void Model_ReadAtRunTime_PrintsWhatTheBuildPrints()
    {
        var text = $"string article = {Quote(ReadMeFile.FileAt(BrokenArticle))};";
        var output = (string?)Run(ProjectWith(Schema, Article) with { HasCore = true, CSharp = Wrap(text + ReadMeFile.BlockIn("csharp", "if (Post.TryParse(")) });
        // A text has no path that could stand before the place.
        Assert.Equal(ReadMeFile.OutputBelow(BrokenArticle).Replace(BrokenArticle, ""), output);
    }

    [Fact]
    public void Unions_PrintWhatIsShown()
    {
        var project = ProjectWith("blocks/page.schema.yaml", "blocks/hello.md") with { CSharp = Wrap(ReadMeFile.FileAt("Blocks.cs")) };
        Assert.Equal(ReadMeFile.OutputBelow("Blocks.cs"), Run(project));
    }

    [Fact]
    public void Site_PrintsWhatIsShown() => Assert.Equal(ReadMeFile.OutputBelow("Site.cs"), Run(Site with { CSharp = "using System.Linq;\n" + Wrap(ReadMeFile.FileAt("Site.cs")) }));

    [Fact]
    public void MembersOfCollections_AreAllListed()
    {
        var page = TestProject.Create(("page/page.schema.yaml", "title: Page\nx-language: folder\n"));
        var members = new[] { (Site, "Blog.PostCollection"), (page, "Blog.PageCollection") }
            .SelectMany(project => GeneratorTest.Run(project.Item1).Load().GetType(project.Item2)!.GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(member => member is not System.Reflection.MethodInfo { IsSpecialName: true })
            .Select(member => member.Name);
        Assert.Equal(members.Distinct().Order(StringComparer.Ordinal), ReadMeFile.Table("member of the collection", "gives").SelectMany(row => ReadMeFile.CodesOf(row[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamesOfTheSchema_AreObeyed()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/post.schema.yaml", "title: Post\n" + ReadMeFile.BlockIn("yaml", "properties:\n  head-img")),
            ("content/a.md", "---\nhead-img: https://example.org/a.png\nlanguage: C++\nprice: 1.50\n---\n")));
        Assert.Equal("https://example.org/a.png, Cpp, 1.50", run.Evaluate<string>(
            "PostCollection.All.Select(post => FormattableString.Invariant($\"{post.HeadImage}, {(Language?)post.Language}, {(decimal?)post.Price}\")).Single()"));
    }

    [Fact]
    public void Article_HasNoMistakes() => Assert.Empty(AnalyzerTest.Run(ProjectWith(Schema, Article)).Lines);

    [Fact]
    public void BrokenArticle_GetsTheLinesShown() => Assert.Equal(
        ReadMeFile.OutputBelow(BrokenArticle),
        string.Concat(AnalyzerTest.Run(ProjectWith(Schema, Article, BrokenArticle)).Lines.Select(line => line + "\n")));

    [Fact]
    public void OwnKeywords_DoWhatIsSaid()
    {
        var project = TestProject.Create(
            ("content/post.schema.yaml", "title: Post\n" + ReadMeFile.BlockIn("yaml", "required: [title, date]\nx-recommended")),
            ("content/2024-05-01-name.md", "---\ndescription: D\n---\n# A *heading*\n"),
            ("content/2024-05-02-name/index.md", $"---\ndescription: D\ntitle: {new string('x', 61)}\n---\n"),
            ("content/a.md", $"---\nposted: 05/03/2024\ntitle: {new string('x', 81)}\n---\n"));
        Assert.Equal(
            [
                "content/2024-05-02-name/index.md(3,8): warning ART2011: A title of more than 60 characters is cut off in most lists",
                "content/a.md(1,1): error ART2002: The front matter has no 'date', which the schema 'Post' requires; 'posted' in line 2 is its old name",
                "content/a.md(1,1): warning ART2017: The front matter has no 'description', which the schema 'Post' recommends",
                "content/a.md(3,8): error ART2011: 'title' has 81 characters, but at most 80 are allowed",
            ],
            AnalyzerTest.Run(project).Lines);
        Assert.Equal(
            "A heading 2024-05-01T00:00:00+08:00 | " + new string('x', 61) + " 2024-05-02T00:00:00+08:00",
            GeneratorTest.Run(project).Evaluate<string>("string.Join(\" | \", PostCollection.All.Select(post => $\"{post.Title} {post.Date:yyyy-MM-ddTHH:mm:sszzz}\"))"));
    }

    [Fact]
    public void TypeOfOnesOwn_IsTheModel()
    {
        var run = GeneratorTest.Run(ProjectWith(Schema, Article) with { CSharp = ReadMeFile.FileAt("Posts/Post.cs") });
        Assert.Empty(run.Reported);
        Assert.Equal("京东云：新版本？", run.Evaluate<string>("Blog.PostCollection.ByCategory(\"云服务\")[0].Slug"));
    }

    [Fact]
    public void GlobalConfig_SetsTheLevelThatItNames()
    {
        var project = ProjectWith(Schema).With(Article, "\n" + ReadMeFile.FileAt(Article));
        Assert.StartsWith($"{Article}(1,1): warning ART1005: ", Assert.Single(AnalyzerTest.Run(project).Lines));
        Assert.Empty(AnalyzerTest.Run(project with { GlobalConfig = ReadMeFile.BlockIn("ini") }).Lines);
    }

    private static TestProject Site => ProjectWith("site/post.schema.yaml")
        .With("site/roundup.md", "---\ntitle: Roundup\ndate: 2024-05-03\nauthor: grace\ncategories: news\n---\n")
        .With("site/launch.md", "---\ntitle: Launch\ndate: 2024-05-02\nauthor: ada\ncategories: [news, cloud-services]\n---\n")
        .With("site/plans.md", "---\ntitle: Plans\ndate: 2024-04-30\nauthor: ada\ncategories: cloud-services\n---\n")
        .With("authors/author.schema.yaml", "title: Author\nrequired: [name]\nproperties: { name: { type: string } }\n")
        .With("authors/ada.md", "---\nname: Ada\n---\n")
        .With("authors/grace.md", "---\nname: Grace\n---\n")
        .With("categories/category.schema.yaml", "title: Category\n")
        .With("categories/news.md", "---\n---\n")
        .With("categories/cloud-services.md", "---\n---\n");

    private static object? Run(TestProject project) => GeneratorTest.Run(project).Load().GetType("Example")!.GetMethod("Run")!.Invoke(null, null);

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static TestProject ProjectWith(params string[] files) => TestProject.Create([.. files.Select(file => (file, ReadMeFile.FileAt(file)))]);

    // A class instead of top-level statements, and a console of its own, because tests run side by side.
    private static string Wrap(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Blog;

        internal static class Example
        {
            public static string Run()
            {
                {{statements}}
                return Console.Text;
            }

            private static class Console
            {
                public static string Text { get; private set; } = "";

                public static void WriteLine(object line) => Text += line + "\n";

                public static void Write(string text) => Text += text;
            }
        }
        """;
}
