using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Fallbacks;

public sealed class EntryNameTests
{
    [Theory]
    [InlineData("2024-05-01-hello-world.md", "2024-05-01", "hello-world")]
    [InlineData("posts/2024-05-01-hello.fr.mdx", "2024-05-01", "hello.fr")]
    [InlineData("2024-05-01.md", "2024-05-01", "2024-05-01")]
    [InlineData("2024-05-01-.md", "2024-05-01", "2024-05-01-")]
    [InlineData("2024-05-01-hello/index.md", "2024-05-01", "hello")]
    [InlineData("2024-05-01-hello/_index.md", "2024-05-01", "hello")]
    [InlineData("2024-05-01-hello/part.md", null, "part")]
    [InlineData("index.md", null, "index")]
    [InlineData("2024-02-30-hello.md", "2024-02-30", "hello")]
    [InlineData("2024-5-1-hello.md", null, "2024-5-1-hello")]
    [InlineData("2024-05-012.md", null, "2024-05-012")]
    [InlineData("٢٠٢٤-٠٥-٠١-x.md", null, "٢٠٢٤-٠٥-٠١-x")]
    [InlineData(".md", null, ".md")]
    public void DateAndName_ComeFromThePathBelowTheSchema(string path, string? date, string? name)
    {
        var schema = SchemaTest.Read("{ properties: { date: { x-fallback: file-date }, slug: { x-fallback: file-name } }, x-front-matter: optional }", "2020-01-01-content/post.schema.yaml");

        var mapping = EffectiveFrontMatter.Read(Article.Read(new SourceFile("2020-01-01-content/" + path, "Hello")), schema)!.Mapping!;

        Assert.Equal((date, name), (mapping.Find("date")?.Value.ToString(), mapping.Find("slug")?.Value.ToString()));
    }
}
