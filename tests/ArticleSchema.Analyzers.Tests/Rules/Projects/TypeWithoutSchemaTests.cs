using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class TypeWithoutSchemaTests
{
    private static readonly TestProject s_project = TestProject.Create(
        ("docs/post.schema.yaml", "title: Manual page\n"),
        ("docs/a.md", "---\n---\n"),
        ("news/post.schema.yaml", "title: News item\n"),
        ("news/b.md", "---\n---\n"),
        ("item.schema.yaml", "title: Item\nx-files: []\n"));

    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(TypeWithoutSchema.Id);

    [Theory]
    [InlineData("itme", "'Page' has no schema of its own: there is none called 'itme'; did you mean 'item'?")]
    [InlineData("Post", "'Page' has no schema of its own: 'Post' may be 'docs/post' or 'news/post'")]
    [InlineData("post", "'Page' has no schema of its own: 'post' may be 'docs/post' or 'news/post'")]
    [InlineData("ost", "'Page' has no schema of its own: there is none called 'ost'; did you mean 'post'?")]
    [InlineData("chapter", "'Page' has no schema of its own: there is none called 'chapter'")]
    [InlineData("", "'Page' has no schema of its own: there is none called ''")]
    public void SchemaThatIsNotFound_IsReportedAtTheType(string schema, string message) => Assert.EndsWith(
        ": error ART5007: " + message,
        Assert.Single(MarkedProgram.Run(s_project, $"[ArticleSchema.ArticleModel(\"{schema}\")] internal partial record {{|ART5007:Page|}};").Reported));

    [Theory]
    [InlineData("docs/post", "docs/post.schema.yaml")]
    [InlineData("news/post", "news/post.schema.yaml")]
    [InlineData("News item", "news/post.schema.yaml")]
    [InlineData("ManualPage", "docs/post.schema.yaml")]
    [InlineData("item", "item.schema.yaml")]
    [InlineData("Item", "item.schema.yaml")]
    public void Schema_IsFoundByPathOrTitle(string name, string path)
    {
        var run = GeneratorTest.Run(s_project with { CSharp = $"namespace Shop; [ArticleSchema.ArticleModel(\"{name}\")] internal partial record Page;" });
        Assert.Empty(run.Reported);
        Assert.Equal(path, Assert.Single(run.ValuesOf<Models.SchemaModel>(TrackingNames.Models), model => model.Root.FullName == "global::Shop.Page").SchemaPath["/projects/blog/".Length..]);
    }

    [Fact]
    public void WithoutAName_TheTypesOwnCounts() =>
        MarkedProgram.Run(s_project, "[ArticleSchema.ArticleModel] internal partial record NewsItem; [ArticleSchema.ArticleModel] internal partial record Item;");

    [Fact]
    public void BuiltInSchema_IsFound() =>
        Assert.Empty(GeneratorTest.Run(TestProject.Create(("content/a.md", "---\ntitle: A\ndate: 2024-05-01\ncategories: c\n---\n")) with { CSharp = "[ArticleSchema.ArticleModel] internal partial record Article;" }).Reported);

    [Fact]
    public void SecondTypeForOneSchema_IsReported() => Assert.EndsWith(
        ": error ART5007: 'Second' has no schema of its own: 'item' has the model 'First' already",
        Assert.Single(MarkedProgram.Run(s_project, """
            [ArticleSchema.ArticleModel("item")] internal partial record First;
            [ArticleSchema.ArticleModel("item")] internal partial record {|ART5007:Second|};
            """).Reported));
}
