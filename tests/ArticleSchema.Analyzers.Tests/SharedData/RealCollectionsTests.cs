using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Tests.SharedData;

/// <summary>Articles that nobody here wrote, as entries of one collection: the compiler finds across files what the engine does.</summary>
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
    public void Compiler_FindsWhatTheEngineFinds()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var articles = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, number) => number % 5 == 0)
            .Select(path => new TestFile("content/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), Decode(File.ReadAllBytes(path))));
        var project = new TestProject { Files = [new TestFile("content/post.schema.yaml", Schema), .. articles] };

        var lines = AnalyzerTest.Run(project).Lines.Where(line => line.Contains(": error ART300", StringComparison.Ordinal)).ToList();

        Assert.Equal(FindAcross(project), lines);
        foreach (var id in new[] { "ART3001", "ART3002", "ART3003" })
            Assert.Contains(lines, line => line.Contains(id, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FindAcross(TestProject project)
    {
        var schemas = SchemaSet.Create("", [SchemaDocument.Read(new SourceFile(project.Files[0].Path, project.Files[0].Text))]);
        var articles = project.Files.Skip(1).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Article.Read(new SourceFile(file.Path, file.Text))).ToList();
        var index = ProjectIndex.Create(schemas, articles.SelectMany(article => ProjectChecker.JudgeArticle(schemas, article).Entries));
        return articles.SelectMany(article => ProjectChecker.CheckAcross(index, article.File.Path, () => article)).Select(violation => violation.ToString());
    }

    private static string Decode(byte[] bytes) => SourceFile.Decode("", bytes, bytes.Length).Text;
}
