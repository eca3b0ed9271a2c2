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
        var faulty = AnalyzerTest.Run(project).Diagnostics.Select(diagnostic => project.PathOf(diagnostic)).ToHashSet();
        Assert.Empty(files.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Except(entries).Except(faulty));
    }

    // One folder for each schema, with those of its instances that can be front matter.
    private static IEnumerable<TestFile> ToFiles(JsonElement group, int number)
    {
        var folder = $"{number}-{Convert.ToHexString(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(group.GetRawText())))}";
        yield return new TestFile($"{folder}/x.schema.json", group.GetProperty("schema").GetRawText());
        foreach (var test in group.GetProperty("tests").EnumerateArray().Where(test => test.GetProperty("data").ValueKind == JsonValueKind.Object).Select((test, index) => (Data: test.GetProperty("data").GetRawText(), Index: index)))
            yield return new TestFile($"{folder}/{test.Index}.md", $"---\n{test.Data}\n---\n");
    }
}
