using System.Diagnostics;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>No body takes longer than others of its size, and none makes the reader throw.</summary>
public sealed class HostileBodyTests
{
    private const int Size = 300_000;

    private static readonly string[] s_pieces =
    [
        "[", "]", "![", "[](", "[a](b", "[a](<b", "[a](b \"", "[]({{", "[a][", "[a][b]", "[^", "*", "_*", "*a", "a*", "**a*b", "_a*b_c*", "~~a", "`", "`a``b", "<", "<a", "<a b=\"", "<a {", "<x@",
        "<!--", "<?", "<script>", "{", "{%", "{{<", "{/*", "&", "&amp;", "\\", "!", "(", "漢", "ไ", "\uD800", "\0", "\t", "> ", "- ", "1. ", "- a\n", ">\n", "    a\n", "\n", "a\n", "漢\n", "```\n",
        "<div>\n", "<a>\n", "<style>\n", "[a]: b\n", "[a]:\n", "[^a]: b\n", "| a | b |\n", "a\n|-\n", "a\n-\n", "#\n", "{: x }", ":::\n", "import a\n",
    ];

    public static TheoryData<string> Pieces => [.. s_pieces];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Repeated_TakesTimeInProportionToItsLength(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        string[] bodies = [text, "x " + text + "\n\n[a]: b", string.Concat(Enumerable.Repeat("> ", 40)) + text.Replace('\n', ' '), text + string.Concat(Enumerable.Repeat("](b)", 10_000))];
        var watch = Stopwatch.StartNew();
        foreach (var body in bodies)
            Bodies.Summarize(body, "a.mdx");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void AnythingAtAll_IsRead()
    {
        var random = new Random(20240501);
        for (var i = 0; i < 20_000; i++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var summary = Bodies.Summarize(body, random.Next(2) == 0 ? "a.md" : "a.mdx");
            Assert.InRange(summary.WordCount, summary.IdeographCount, body.Length);
            Assert.False(summary.Excerpt is { } excerpt && (excerpt.Length > body.Length || excerpt.Trim('\n', ' ').Length != excerpt.Length), body);
        }
    }
}
