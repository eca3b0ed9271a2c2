using System.Diagnostics;

using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

/// <summary>Text from strangers: reading ends soon, with a violation where no model can come of it, and never with an exception.</summary>
public sealed class HostileReadingTests
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Articles => new()
    {
        { "nothing", "" },
        { "byte order mark alone", "\uFEFF" },
        { "null characters", "---\0\ntitle: \0\n---\n" },
        { "deep lists", $"---\ntitle: {new string('[', 100_000)}\n---\n" },
        { "deep mappings", $"---json\n{string.Concat(Enumerable.Repeat("{\"a\":", 100_000))}\n---\n" },
        { "aliases that double", "---\na: &a [x, x]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n")) + "title: x\n---\n" },
        { "alias to itself", "---\ntitle: &a [*a]\n---\n" },
        { "very long number", $"---\ntitle: {new string('9', 1_000_000)}\n---\n" },
        { "very long text", $"---\ntitle: {new string('x', 2_000_000)}\n---\n" },
        { "many keys", $"---\n{string.Concat(Enumerable.Range(0, 150_000).Select(i => $"k{i}: 1\n"))}---\n" },
        { "fences without end", string.Concat(Enumerable.Repeat("---\n", 200_000)) },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void HostileArticle_IsReadSoonAndGivesNoModel(string what, string article)
    {
        var reader = ReaderTest.Reader("{ required: [title], properties: { title: { type: string, maxLength: 100, pattern: '^(a+)+$' } } }");
        var watch = Stopwatch.StartNew();

        var reading = reader.Read(article, "content/a.md");

        Assert.True(watch.Elapsed < s_timeLimit, $"{what} took {watch.Elapsed}");
        Assert.Null(reading.FrontMatter);
        Assert.Contains(reading.Violations, violation => violation.Severity == RuleSeverity.Error);
        Assert.False(reading.TryCreate(_ => 0, out _, out _));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("content/../../a.md")]
    [InlineData("\0")]
    [InlineData("//?/C:/a.md")]
    [InlineData("content/a\nb.md")]
    public void HostilePath_IsOnlyAName(string path)
    {
        var reading = ReaderTest.Reader("properties: { title: { x-fallback: file-name } }").Read("---\n---\n", path);

        Assert.Equal(path, reading.Path);
        Assert.NotNull(reading.FrontMatter);
    }
}
