namespace ArticleSchema.Package.Tests;

/// <summary>Models need C# 12; a project that compiles as an older one is told so once, and has its articles checked.</summary>
[Collection(PackageTestGroup.Name)]
public class OldLanguageTests(PackedPackage package)
{
    [Fact]
    public async Task OlderCSharp_IsOneErrorBesideThoseOfTheArticles()
    {
        var consumer = new Consumer(package, "Older");
        consumer.Write("Program.cs", "Console.WriteLine();");
        consumer.Write("content/a.md", Articles.Titled("First"));

        (await consumer.BuildAsync("-p:LangVersion=10")).ShouldFailWithOneError("CSC : error ART5004: ", mentioning: "C# 10");

        consumer.Write("content/a.md", Articles.WithoutCategories);

        (await consumer.BuildAsync("--no-restore", "-p:LangVersion=10", "-p:NoWarn=ART5004")).ShouldFailWithOneError("content/a.md(1,1): error ART2003: ", mentioning: "'categories'");
    }
}
