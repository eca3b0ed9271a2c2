using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Collections;

public sealed class ProjectIndexTests
{
    private const string Post = "title: Post\nproperties: { isbn: { x-unique: true } }\nx-index: [tags]\n";

    [Fact]
    public void OrderOfFiles_DoesNotCount()
    {
        var schemas = Read(("content/post.schema.yaml", Post));
        var facts = new[] { "c", "a", "b" }.SelectMany(name => Judge(schemas, $"content/{name}.md", "---\nisbn: 1\n---\n")).ToList();

        var index = ProjectIndex.Create(schemas, facts);

        Assert.Equal(["content/a.md", "content/b.md", "content/c.md"], index.Paths);
        Assert.Equal(["a", "b", "c"], index.GetCollection(schemas.Documents[0]).Keys);
        foreach (var name in new[] { "a", "b", "c" })
            Assert.Equal(ProjectChecker.FindAcross(index, $"content/{name}.md")[0].Arguments, ProjectChecker.FindAcross(ProjectIndex.Create(schemas, Enumerable.Reverse(facts)), $"content/{name}.md")[0].Arguments);
    }

    [Fact]
    public void FileThatIsNotRead_IsKnownByItsPath()
    {
        var schemas = Read(("content/post.schema.yaml", "title: Post\n"));

        var facts = EntryFactsReader.ReadPath("content/2024/a.md", schemas.Documents[0]);

        Assert.Equal("2024/a", facts.Key);
        Assert.False(facts.IsComplete);
        Assert.Equal("content/2024/a.md 1,1", $"{facts.KeyPlace.Path} {facts.KeyPlace.Start}");
    }

    [Theory]
    [InlineData("title: Post\n", false)]
    [InlineData("properties: { a: { x-not-before: b } }\n", false)]
    [InlineData("type: object\nx-files: ['*.md', '*.yaml']\n", false)]
    [InlineData("properties: { a: { x-unique: true } }\n", true)]
    [InlineData("properties: { a: { x-reference: post } }\n", true)]
    [InlineData("properties: { a: { enum: [x], x-values: closed } }\n", true)]
    [InlineData("properties: { a: { type: string } }\nrequired: [a]\nx-key: a\n", true)]
    [InlineData("properties: { a: true }\nx-index: [a]\n", true)]
    [InlineData("x-language: folder\nx-translations: [en, de]\n", true)]
    public void Articles_AreReadOnlyWhereARuleNeedsThem(string schema, bool isNeeded) =>
        Assert.Equal(isNeeded, EntryFactsReader.NeedsContent(Read(("content/post.schema.yaml", schema)).Documents[0], "content/a.md"));

    [Fact]
    public void DataThatMayListEntries_IsRead() =>
        Assert.True(EntryFactsReader.NeedsContent(Read(("content/post.schema.yaml", "type: object\nx-files: ['*.md', '*.yaml']\n")).Documents[0], "content/a.yaml"));

    [Fact]
    public void Facts_HoldWhatOthersMayHaveToDoWith()
    {
        var schemas = Read(("content/post.schema.yaml", "title: Post\nrequired: [id]\nproperties:\n  id: { type: integer }\n  tags: true\n  lang: true\n  text: true\nx-key: id\nx-index: [tags, id]\nx-language: lang\nx-translations: { languages: [en, de], key: text }\n"));

        var facts = Assert.Single(Judge(schemas, "content/a.md", "---\ntags: [x, 云]\nid: 12.0\nlang: de\ntext: hello\n---\n"));

        Assert.Equal(("12", "3,5"), (facts.Key, facts.KeyPlace.Start.ToString()));
        Assert.Equal(("de", "4,7", "hello"), (facts.Language, facts.LanguagePlace.Start.ToString(), facts.TranslationKey));
        Assert.Equal(["/tags x 2,8", "/tags 云 2,11", "/id 12.0 3,5"], facts.IndexedValues.Select(value => $"{value.Property} {value.Value} {value.Place.Start}"));
        Assert.True(facts.IsComplete);
    }

    private static SchemaSet Read(params (string Path, string Text)[] schemas) =>
        SchemaSet.Create("", SchemaDocument.ReadAll(schemas.Select(schema => new SourceFile(schema.Path, schema.Text))));

    private static IReadOnlyList<EntryFacts> Judge(SchemaSet schemas, string path, string text) =>
        ProjectChecker.JudgeArticle(schemas, Article.Read(new SourceFile(path, text))).Entries;
}
