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
        foreach (var n in new[] { 50, 100, 200 }) {
            var fs = files.Take(n).ToArray();
            var w = System.Diagnostics.Stopwatch.StartNew();
            GeneratorTest.Run(new TestProject { Files = [.. fs] });
            System.IO.File.AppendAllText("/tmp/timing.txt", $"{n} of {files.Count} gen {w.ElapsedMilliseconds}\n"); w.Restart();
            AnalyzerTest.Run(new TestProject { Files = [.. fs] });
            System.IO.File.AppendAllText("/tmp/timing.txt", $"{n} ana {w.ElapsedMilliseconds}\n");
        }
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
