using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>The official JSON-Schema-Test-Suite, through the entry point that compiler and command line use.</summary>
public sealed class JsonSchemaTestSuiteTests(ITestOutputHelper output)
{
    private const string Folder = "json-schema-test-suite";

    /// <summary>The tests that cannot pass, by name, each with its reason.</summary>
    private static readonly Dictionary<string, string> s_exceptions = [];

    [SharedTheory(Folder)]
    [InlineData("draft2020-12", 1299, 162, 764)]
    [InlineData("draft7", 927, 118, 676)]
    public void EveryTest_Passes(string draft, int required, int optional, int formats)
    {
        var tests = SuiteCase.ReadDraft(Path.Combine(RepositoryPaths.Shared, Folder), draft);
        var results = tests.AsParallel().AsOrdered().Select(test => (Test: test, Passes: test.Passes())).ToList();
        foreach (var part in results.GroupBy(result => PartOf(result.Test.File)).OrderByDescending(part => part.Key, StringComparer.Ordinal))
            output.WriteLine($"{draft}, {part.Key}: {part.Count(result => result.Passes)} of {part.Count()} pass");

        Assert.Equal([required, optional, formats], new[] { "required", "optional", "optional/format" }.Select(part => tests.Count(test => PartOf(test.File) == part)));
        var failed = results.Where(result => !result.Passes).Select(result => $"{draft}: {result.Test}").ToList();
        foreach (var name in failed)
            output.WriteLine($"  fails: {name}{(s_exceptions.TryGetValue(name, out var reason) ? $" ({reason})" : "")}");
        Assert.Equal(s_exceptions.Keys.Where(name => name.StartsWith(draft + ": ", StringComparison.Ordinal)).Order(StringComparer.Ordinal), failed.Order(StringComparer.Ordinal));
    }

    private static string PartOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "required";
}
