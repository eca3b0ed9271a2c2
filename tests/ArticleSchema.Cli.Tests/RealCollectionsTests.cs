using ArticleSchema.Cli.Files;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests;

/// <summary>Articles that nobody here wrote, as entries of one collection: the command line finds across files what the engine does.</summary>
public sealed class RealCollectionsTests
{
    private const string Folder = "real-articles";

    private const string Schema = """
        title: Post
        type: object
        properties:
          title: { x-unique: true }
          categories: { x-reference: post }
        x-key: slug
        """;

    [SharedFact(Folder)]
    public void CommandLine_FindsWhatTheEngineFinds()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema);
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Shared, Folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, number) => number % 5 == 0).ToList();
        foreach (var file in files)
            folder.With(Path.GetRelativePath(Path.Combine(RepositoryPaths.Shared, Folder), file).Replace('\\', '/'), File.ReadAllBytes(file));

        var printed = folder.Check().Lines.Where(line => line.Contains(": error ART300", StringComparison.Ordinal)).ToList();

        Assert.Equal(FindAcross(folder.Path, Directory.EnumerateFiles(folder.Path, "*.md", SearchOption.AllDirectories)), printed);
        foreach (var id in new[] { "ART3001", "ART3002", "ART3003" })
            Assert.Contains(printed, line => line.Contains(id, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FindAcross(string root, IEnumerable<string> paths)
    {
        var schemas = SchemaSet.Create(root, [SchemaDocument.Read(SourceReader.Read(root + "/post.schema.yaml"))]);
        var articles = paths.Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal).Select(path => Article.Read(SourceReader.Read(path))).ToList();
        var index = ProjectIndex.Create(schemas, articles.SelectMany(article => ProjectChecker.JudgeArticle(schemas, article).Entries));
        return articles
            .SelectMany(article => ProjectChecker.CheckAcross(index, article.File.Path, () => article))
            .Select(violation => violation.ToString()[(root.Length + 1)..]);
    }
}
