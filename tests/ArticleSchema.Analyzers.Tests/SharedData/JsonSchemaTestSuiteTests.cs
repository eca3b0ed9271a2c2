using System.Text.Json;

using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.SharedData;

/// <summary>The official test suite of JSON Schema: whatever a schema says, its types compile, and no article is lost.</summary>
public sealed class JsonSchemaTestSuiteTests
{
    private const string Folder = "json-schema-test-suite";

    [SharedTheory(Folder)]
    [InlineData("draft2020-12")]
    [InlineData("draft7")]
    public void EverySchema_GivesTypesThatCompile(string draft)
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder, "tests", draft);
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray())
            .SelectMany(ToFiles)
            .ToList();
        var project = new TestProject { Files = [.. files] };
        var entries = GeneratorTest.RunUntracked(project).LoadEntries().Select(entry => entry.Path).ToHashSet();
        var faulty = AnalyzerTest.Run(project).Diagnostics.Select(project.PathOf).ToHashSet();
        Assert.Empty(files.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Except(entries).Except(faulty));
    }

    // One folder for each schema, with those of its instances that can be front matter.
    private static IEnumerable<TestFile> ToFiles(JsonElement group, int number)
    {
        var articles = group.GetProperty("tests").EnumerateArray()
            .Select(test => test.GetProperty("data"))
            .Where(data => data.ValueKind == JsonValueKind.Object)
            .Select((data, index) => new TestFile($"{number}/{index}.md", $"---\n{data.GetRawText()}\n---\n"));
        return articles.Prepend(new TestFile($"{number}/x.schema.json", group.GetProperty("schema").GetRawText()));
    }
}
