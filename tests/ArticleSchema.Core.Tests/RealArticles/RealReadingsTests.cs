using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>Articles that nobody here wrote, read at run time as in a build.</summary>
public sealed class RealReadingsTests
{
    private const string Folder = "real-articles";

    [SharedFact(Folder)]
    public void EveryFile_IsReadAtRunTimeAsInABuild()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var truths = Truth.ReadAll(folder);
        var projects = truths.Select(truth => truth.Schema).Distinct().ToDictionary(name => name, name => ReadProject(folder, name));

        var models = truths.AsParallel().Count(truth => Compare(folder, truth.File, projects[truth.Schema]));

        // The rest of the articles and nearly all mutants have errors.
        Assert.InRange(models, 1_000, truths.Count - 1_000);
    }

    private static (SchemaSet Schemas, ArticleReader Reader) ReadProject(string folder, string name)
    {
        var file = TextFile.Read(Directory.EnumerateFiles(Path.Combine(folder, name), name + ".schema.*").Single());
        var path = $"{name}/{Path.GetFileName(file.Path)}";
        return (
            SchemaSet.Create("", [SchemaDocument.Read(new SourceFile(path, file.Text))]),
            new ArticleReader(path, [new SchemaText(path, file.Text)]));
    }

    /// <summary>Compares, and says whether a model can come of the article.</summary>
    private static bool Compare(string folder, string path, (SchemaSet Schemas, ArticleReader Reader) project)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        var article = Article.Read(SourceFile.Decode(path, bytes, bytes.Length));
        var reading = project.Reader.Read(bytes, path);

        // The truth judges files of every name, a build those that the schema covers.
        var isCovered = project.Schemas.Find(path).Count == 1;
        var expected = isCovered ? ProjectChecker.CheckArticle(project.Schemas, article) : ProjectChecker.CheckEntry(article, project.Schemas.Documents[0]);
        Assert.Equal(isCovered, project.Reader.Covers(path));
        Assert.Equal(expected.Select(Print), reading.Violations.Select(Print));
        Assert.Equal(reading.Violations.Any(violation => violation.Severity == RuleSeverity.Error), reading.FrontMatter is null);
        Assert.Equal(article.File.GetText(article.Body), reading.Body);
        if (reading.FrontMatter is not { } frontMatter)
            return false;
        Assert.Equal(Print(EffectiveFrontMatter.Read(article, project.Schemas.Documents[0])!.Instance), Print(frontMatter));
        return true;
    }

    private static string Print(Violation violation) => $"{violation} to {violation.EndLine},{violation.EndColumn}";

    private static string Print(DataNode node) => node switch
    {
        ArrayNode array => $"[{string.Join(", ", array.Items.Select(Print))}]",
        ObjectNode mapping => $"{{{string.Join(", ", mapping.Members.Select(member => $"{member.Name}: {Print(member.Value)}"))}}}",
        _ => $"{node.Kind} {node}",
    };

    private static string Print(FrontMatterNode node) => node.Kind switch
    {
        FrontMatterNodeKind.List => $"[{string.Join(", ", node.Items.Select(Print))}]",
        FrontMatterNodeKind.Mapping => $"{{{string.Join(", ", node.Members.Select(member => $"{member.Key}: {Print(member.Value)}"))}}}",
        _ => $"{node.Kind} {node.Text}",
    };
}
