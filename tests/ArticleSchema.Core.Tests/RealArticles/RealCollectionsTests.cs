using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Collections;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>Articles that nobody here wrote, as entries of one collection.</summary>
public sealed class RealCollectionsTests
{
    private const string Folder = "real-articles";

    // Real articles have no keys of their own: their titles stand in for them, and their dates for what is to be unique.
    private const string Schema = """
        title: Post
        type: object
        required: [id]
        properties:
          id: { type: string }
          isbn: { x-unique: true }
          see: { x-reference: post }
        x-key: id
        """;

    [SharedFact(Folder)]
    public void Index_FindsWhatComparingAllWithAllFinds()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var articles = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(TextFile.Read)
            .Select((file, number) => new SourceFile($"content/{number:0000}.md", Rename(file.Text), file.HasByteOrderMark))
            .Where((_, number) => number % 4 == 0)
            .ToList();
        var schema = new SourceFile("content/post.schema.yaml", Schema);

        var expected = NaiveProject.Check(SchemaDocument.Read(schema), articles).Order(StringComparer.Ordinal).ToList();
        var actual = Project.Check([schema, .. articles])
            .Where(violation => violation.Id is "ART3001" or "ART3002" or "ART3003")
            .Select(violation => $"{violation.Id} {violation.Path} {violation.File.GetPosition(violation.Range.Start)}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
        Assert.InRange(expected.Count, 20, int.MaxValue);
    }

    private static string Rename(string text) => text.Replace("\ntitle:", "\nid:").Replace("\ndate:", "\nisbn:");
}
