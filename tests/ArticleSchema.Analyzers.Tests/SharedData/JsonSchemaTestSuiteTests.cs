using System.Text.Json.Nodes;

using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.Tests.RoundTrips;

namespace ArticleSchema.Analyzers.Tests.SharedData;

/// <summary>The official test suite of JSON Schema: whatever a schema says, its types compile, no article is lost, and all come back as they went out.</summary>
public sealed class JsonSchemaTestSuiteTests
{
    private const string Folder = "json-schema-test-suite";

    [SharedTheory(Folder)]
    [InlineData("draft2020-12")]
    [InlineData("draft7")]
    public void EverySchema_GivesTypesThatCompile(string draft)
    {
        var project = ReadProject(draft);
        var trip = RoundTrip.Run(project);
        Assert.True(trip.Failures.Count == 0, $"{trip.Failures.Count} failures\n\n{string.Join("\n\n", trip.Failures.Take(3))}");

        var entries = trip.Entries.Values.SelectMany(paths => paths).ToHashSet();
        var faulty = AnalyzerTest.Run(project).Diagnostics.Select(project.PathOf).ToHashSet();
        Assert.Empty(project.Files.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Except(entries).Except(faulty));
    }

    private static TestProject ReadProject(string draft)
    {
        var suite = Path.Combine(RepositoryPaths.Shared, Folder);
        var metaSchema = draft == "draft7" ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema";
        var groups = Enumerate(Path.Combine(suite, "tests", draft))
            .SelectMany(path => JsonNode.Parse(File.ReadAllText(path))!.AsArray())
            .Where(group => group!["schema"] is JsonObject)
            .SelectMany((group, number) => ToFiles(group!, number, metaSchema));
        // What a server would deliver lies in the project, under the name that it would have there.
        var remotes = Path.Combine(suite, "remotes");
        var delivered = Enumerate(remotes)
            .Select(path => (Path: Path.GetRelativePath(remotes, path).Replace('\\', '/'), Schema: JsonNode.Parse(File.ReadAllText(path)) as JsonObject))
            .Where(file => file.Schema is not null && file.Path.Split('/')[0] is not ("v1" or "draft3" or "draft4" or "draft6"))
            .Select(file => new TestFile($"remotes/{Path.ChangeExtension(file.Path, ".schema.json")}", Write(file.Schema!, "$id", "http://localhost:1234/" + file.Path)));
        return new TestProject { Files = [.. groups, .. delivered] };
    }

    private static IEnumerable<string> Enumerate(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // One folder for each schema, with those of its instances that can be front matter.
    private static IEnumerable<TestFile> ToFiles(JsonNode group, int number, string metaSchema)
    {
        var articles = group["tests"]!.AsArray()
            .Select(test => test!["data"])
            .OfType<JsonObject>()
            .Select((data, index) => new TestFile($"{number}/{index}.md", $"---\n{data.ToJsonString()}\n---\n"));
        return articles.Prepend(new TestFile($"{number}/x.schema.json", Write(group["schema"]!.AsObject(), "$schema", metaSchema)));
    }

    // The schema, with a keyword unless it has it.
    private static string Write(JsonObject schema, string keyword, string value)
    {
        schema.TryAdd(keyword, value);
        return schema.ToJsonString();
    }
}
