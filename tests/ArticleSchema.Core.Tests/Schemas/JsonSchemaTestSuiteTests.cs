using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>The official JSON-Schema-Test-Suite.</summary>
public sealed class JsonSchemaTestSuiteTests(ITestOutputHelper output)
{
    private const string Folder = "json-schema-test-suite";

    // What was measured last; it may only grow.
    [SharedTheory(Folder)]
    [InlineData("draft2020-12", 1880)]
    [InlineData("draft7", 1424)]
    public void Draft_PassesAtLeastAsManyTestsAsBefore(string draft, int least)
    {
        var results = SuiteCase.ReadFolder(FolderOf(draft)).AsParallel().AsOrdered().Select(test => (Test: test, Passes: test.Passes())).ToList();
        foreach (var part in results.GroupBy(result => PartOf(result.Test.File)).OrderByDescending(part => part.Key, StringComparer.Ordinal))
            output.WriteLine($"{draft}, {part.Key}: {part.Count(result => result.Passes)} of {part.Count()} pass");
        foreach (var file in results.Where(result => !result.Passes).GroupBy(result => result.Test.File))
        {
            output.WriteLine($"  {file.Count(),4} of {file.Key} fail");
            foreach (var (test, _) in file.Take(10))
                output.WriteLine($"       {test.Group}: {test.Description}");
        }

        Assert.InRange(results.Count(result => result.Passes), least, results.Count);
    }

    [SharedTheory(Folder)]
    [InlineData("type")]
    [InlineData("required")]
    [InlineData("properties")]
    [InlineData("additionalProperties")]
    [InlineData("enum")]
    [InlineData("const")]
    [InlineData("minLength")]
    [InlineData("maxLength")]
    [InlineData("pattern")]
    [InlineData("minimum")]
    [InlineData("maximum")]
    [InlineData("items")]
    [InlineData("minItems")]
    [InlineData("maxItems")]
    [InlineData("uniqueItems")]
    [InlineData("optional/format/date")]
    [InlineData("optional/format/date-time")]
    [InlineData("optional/format/uri")]
    [InlineData("optional/format/uri-reference")]
    [InlineData("optional/format/email")]
    [InlineData("optional/format/uuid")]
    public void Keyword_PassesAllItsTests(string file) =>
        Assert.DoesNotContain(SuiteCase.ReadFile(FolderOf("draft2020-12"), file + ".json"), test => !test.Passes());

    private static string FolderOf(string draft) => Path.Combine(RepositoryPaths.Shared, Folder, "tests", draft);

    private static string PartOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "required";
}
