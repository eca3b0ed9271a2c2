using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class UnsupportedProjectTests
{
    private static readonly TestProject s_old = Blogs.Small with { LanguageVersion = "7.3", HasRuntime = false, TargetFramework = "netstandard2.0", HasImplicitUsings = true };

    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(UnsupportedProject.Id);

    [Fact]
    public void OldFramework_IsReportedOnceAndNothingIsGenerated()
    {
        var run = GeneratorTest.Run(s_old);
        Assert.Equal(
            "error ART5004: The project targets 'netstandard2.0' and has no reference to the library 'ArticleSchema', so its schemas have no models, which need that library and .NET 8 or later (TargetFramework)",
            Assert.Single(run.Reported));
        Assert.Empty(run.Files);
        Assert.Empty(AnalyzerTest.Run(s_old).Lines);
    }

    [Fact]
    public void LibraryLeftOut_IsReportedWhateverTheFramework() => Assert.StartsWith(
        "error ART5004: The project has no reference to the library 'ArticleSchema', ",
        Assert.Single(GeneratorTest.Run(Blogs.Small with { HasRuntime = false }).Reported));

    [Fact]
    public void SeveralSchemasOrNone_AreReportedOnce()
    {
        Assert.Equal(["error ART5004"], GeneratorTest.Run(s_old.With("authors/author.schema.yaml", "title: Author\n")).ReportedPlaces);
        Assert.Equal(["error ART5004"], GeneratorTest.Run(s_old with { Files = [] }).ReportedPlaces);
    }

    [Fact]
    public void FaultsOfArticlesAndSchemas_AreReportedAllTheSame()
    {
        var project = s_old
            .With("content/first.md", "---\ntitle: ''\n---\n")
            .With("content/post.schema.yaml", Blogs.Schema + "x-ordr: title\n");
        Assert.Equal(["error ART5004", "content/post.schema.yaml(13,1): warning ART4005"], GeneratorTest.Run(project).ReportedPlaces);
        Assert.Equal(["content/first.md(1,1): error ART2002", "content/first.md(2,8): error ART2005"], AnalyzerTest.Run(project).Places);
    }

    [Fact]
    public void FaultsThatOnlyModelsHave_AreNotReported()
    {
        var project = s_old
            .With("content/post.schema.yaml", "title: Post\nproperties:\n  views: { type: integer }\n  Views: { type: integer }\n")
            .With("content/first.md", "---\nviews: 123456789012345678901234567890\n---\n");
        Assert.Equal(["error ART5004"], GeneratorTest.Run(project).ReportedPlaces);
        Assert.Empty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void ProjectThatOnlyInheritsTheAnalyzer_IsLeftAlone() =>
        Assert.Empty(GeneratorTest.Run(TestProject.Create() with { HasPackage = false, HasRuntime = false, LanguageVersion = "7.3" }).Reported);

    [Fact]
    public void UnrelatedCSharpEdited_NothingRuns() => GeneratorTest.Run(s_old).EditCSharp("internal static class Program { }").ShouldReport();
}
