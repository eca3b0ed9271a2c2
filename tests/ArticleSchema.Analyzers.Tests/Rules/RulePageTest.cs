using System.Xml.Linq;

using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules;
using ArticleSchema.Testing;

namespace ArticleSchema.Analyzers.Tests.Rules;

/// <summary>Runs the example on the page of a rule that only the compiler can find broken.</summary>
internal static class RulePageTest
{
    private const string GlobalConfig = ".globalconfig";

    public static void Check(string id)
    {
        var page = RulePage.Read(RepositoryPaths.FromRoot("src", "ArticleSchema.Core", "Rules", RuleCatalog.Get(id).Family, id + ".md"));
        Assert.Equal(page.Printed, Print(page.BrokenFiles));
        Assert.Empty(Print(page.MendedFiles));
    }

    private static IEnumerable<string> Print(IReadOnlyDictionary<string, string> files)
    {
        var project = TestProject.Create([.. files.Where(file => !IsProjectFile(file.Key) && !IsCSharp(file.Key) && file.Key != GlobalConfig).Select(file => (file.Key, file.Value))]);
        if (files.Keys.FirstOrDefault(IsProjectFile) is { } projectFile)
            project = project with { LanguageVersion = XDocument.Parse(files[projectFile]).Descendants("LangVersion").SingleOrDefault()?.Value ?? project.LanguageVersion };
        if (files.Keys.FirstOrDefault(IsCSharp) is { } csharp)
            project = project with { CSharp = files[csharp], CSharpPath = csharp };
        if (files.TryGetValue(GlobalConfig, out var config))
            project = project with { GlobalConfig = config };
        return [.. GeneratorTest.Run(project).Reported, .. AnalyzerTest.Run(project).Lines];
    }

    private static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsProjectFile(string path) => path.EndsWith(".csproj", StringComparison.Ordinal);
}
