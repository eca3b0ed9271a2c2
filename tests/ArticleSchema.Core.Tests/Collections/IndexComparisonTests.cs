using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Collections;

public sealed class IndexComparisonTests
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["authors/author.schema.yaml"] = "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string } }\nx-key: id\n",
        ["authors/jane.md"] = "---\nid: jane\n---\n",
        ["authors/joan.md"] = "---\nid: joan\n---\n",
        ["posts/post.schema.yaml"] = "title: Post\nproperties:\n  author: { x-reference: author }\n  isbn: { x-unique: true }\n  kind: { enum: [a, b], x-values: closed }\n",
        ["posts/by-jane.md"] = "---\nauthor: jane\nkind: a\n---\n",
        ["posts/by-joan.md"] = "---\nauthor: joan\nisbn: 1\nkind: b\n---\n",
        ["posts/by-nobody.md"] = "---\nauthor: xxxxxxxxx\n---\n",
        ["posts/plain.md"] = "---\n---\n",
    };

    [Theory]
    [InlineData("posts/plain.md", "---\ntitle: x\n---\n")]
    [InlineData("posts/plain.md", "---\nauthor: jane\n---\n")]
    [InlineData("posts/plain.md", "---\nauthor: jan\n---\n", "posts/plain.md")]
    [InlineData("posts/plain.md", "---\nisbn: 1.0\n---\n", "posts/by-joan.md", "posts/plain.md")]
    [InlineData("posts/by-joan.md", "---\nauthor: joan\nisbn: 1\n---\n", "posts/post.schema.yaml")]
    [InlineData("authors/joan.md", "---\nid: jane\n---\n", "authors/jane.md", "authors/joan.md", "posts/by-joan.md")]
    [InlineData("authors/joan.md", "---\nid: jeanne\n---\n", "posts/by-joan.md")]
    [InlineData("authors/joan.md", "---\nid: [\n---\n", "posts/by-nobody.md")]
    [InlineData("authors/joan.md", "---\n\nid: joan\n---\n")]
    public void Edit_ConcernsTheFilesOfWhichSomethingElseIsTold(string path, string text, params string[] concerned)
    {
        var edited = new Dictionary<string, string>(s_files) { [path] = text };

        Assert.Equal(concerned, IndexComparison.FindConcerned(Index(s_files), Index(edited)));
    }

    [Fact]
    public void FileThatIsGone_ConcernsThoseThatNameIt()
    {
        var edited = s_files.Where(file => file.Key != "authors/jane.md").ToDictionary();

        Assert.Equal(["posts/by-jane.md"], IndexComparison.FindConcerned(Index(s_files), Index(edited)));
    }

    private static readonly Lazy<SchemaSet> s_schemas = new(() => SchemaSet.Create("", SchemaDocument.ReadAll(
        s_files.Where(file => SchemaDocument.IsSchemaPath(file.Key)).Select(file => new SourceFile(file.Key, file.Value)))));

    private static ProjectIndex Index(Dictionary<string, string> files) => ProjectIndex.Create(s_schemas.Value, files
        .Where(file => !SchemaDocument.IsSchemaPath(file.Key))
        .SelectMany(file => ProjectChecker.JudgeArticle(s_schemas.Value, Article.Read(new SourceFile(file.Key, file.Value))).Entries));
}
