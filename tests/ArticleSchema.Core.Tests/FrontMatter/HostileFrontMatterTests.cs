using System.Diagnostics;

using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Yaml;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

/// <summary>No text makes the readers of JSON and TOML, or the search for the fences, throw, hang, or point outside of the text.</summary>
public sealed class HostileFrontMatterTests
{
    private const int Mutants = 20_000;
    private const int Repetitions = 100_000;

    // A tenth of it is used on a machine that does nothing else; what takes quadratic time takes minutes.
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(3);

    private static readonly string[] s_articles =
    [
        """
        ---json
        {
          "title": "Cloud prices: 京东云 \ud83d\ude00 😀",
          "categories": ["新闻", "cloud"], "date": "2022-08-24",
          "cover": { "image": "a.png", "size": [800, 6e2, -0.5, true, null] }
        }
        ---
        Body.
        """,
        "{\n\"title\": \"Hello\",\n\"tags\": [{ \"a\": {} }, []]\n}\nBody with { braces }.\n",
        "\uFEFF;;;\r\n\"title\": \"Hello\",\r\n\"date\": \"2022-08-24\"\r\n;;;\r\nBody.\r\n",
        """"
        +++
        title = "Cloud prices: 京东云 \U0001F600 😀"
        date = 2022-08-24 08:10:00+08:00
        categories = [ '新闻', # comment
          "cloud", ]
        numbers = [1_000, 0xFF, -1.5e3, inf]
        a.b = { c = 1, "d e" = '''x''' }
        text = """
        one \
          two"""
        [extra.links]
        home = true
        [[extra.see]]
        name = "one"
        +++
        Body.
        """",
        "title: Hello\ndate: 2022-08-24\ntags:\n- a\n\n---\nBody.\n",
        "\n--\ntitle: Hello\n---\nBody.\n\n---\nname: x\n---\n",
    ];

    private static readonly SchemaDocument s_schema = SchemaDocument.Read(new SourceFile("post.schema.yaml", """
        required: [title, date]
        properties:
          title: { type: string, minLength: 1, maxLength: 120 }
          date: { type: string, format: timestamp }
          categories: { type: [string, array], items: { type: string }, uniqueItems: true }
        """));

    [Fact]
    public void HalfTypedArticle_IsReadUpToWhereItEnds()
    {
        foreach (var article in s_articles)
        {
            for (var length = 0; length <= article.Length; length++)
                Try(article[..length]);
        }
    }

    [Fact]
    public void SpoiltArticle_IsRead()
    {
        var mutator = new Mutator(seed: 20240502, s_articles);
        for (var i = 0; i < Mutants; i++)
            Try(mutator.Next());
    }

    [Theory]
    [InlineData("---json\n", "[")]
    [InlineData("---json\n", "{\"a\":")]
    [InlineData("---json\n[", "{},")]
    [InlineData("---json\n{", "\"a\":1,")]
    [InlineData("---json\n\"", "\\u00e9")]
    [InlineData("---json\n", "1234567890")]
    [InlineData("---json\n", "\"")]
    [InlineData("---json\n", "/")]
    [InlineData("---json\n1e", "9")]
    [InlineData("{ \"a\": ", "{\"a\":")]
    [InlineData("{ \"a\": [", "\"{\n")]
    [InlineData(";;;\n", "\"a\":[")]
    [InlineData("+++\n", "[")]
    [InlineData("+++\n", "[[a]]\n")]
    [InlineData("+++\n", "[a]\n")]
    [InlineData("+++\na=", "[")]
    [InlineData("+++\na=", "{a=")]
    [InlineData("+++\na=", "1_")]
    [InlineData("+++\na=0x", "F")]
    [InlineData("+++\na=\"", "\\\"")]
    [InlineData("+++\na=\"\"\"", "\"\"\\\n")]
    [InlineData("+++\na=[", "1,#\n")]
    [InlineData("+++\na", ".a")]
    [InlineData("+++\n[a", ".a")]
    [InlineData("+++\n", "a.b=1\n")]
    [InlineData("+++\n", "#\n")]
    [InlineData("", "\uFEFF")]
    [InlineData("title: a\n", "a: b\n")]
    [InlineData("title: a\n", "\n")]
    [InlineData("x\n", "---\n")]
    [InlineData("--\n", "a:\n")]
    [InlineData("{", "\n")]
    public void OneThingOverAndOver_ComesToAnEnd(string beginning, string text)
    {
        var repeated = beginning + string.Concat(Enumerable.Repeat(text, Repetitions));
        Try(repeated);
        Try($"{repeated}\n{beginning.TrimEnd()[..Math.Min(3, beginning.TrimEnd().Length)]}\n");
    }

    [Fact]
    public void ManyDifferentKeysAndTables_ComeToAnEnd()
    {
        var numbers = Enumerable.Range(0, 20_000).ToList();
        Try($"---json\n{{{string.Join(',', numbers.Select(number => $"\"a{number}\":{number}"))}}}\n---\n");
        Try($"+++\n{string.Concat(numbers.Select(number => $"a{number}.b = {number}\n"))}+++\n");
        Try($"+++\n{string.Concat(numbers.Select(number => $"[a.b{number}.c]\nd = {number}\n"))}+++\n");
    }

    private static void Try(string text)
    {
        try
        {
            var file = new SourceFile("a.md", text);
            var (article, violations, time) = Check(file);
            // Another process may have had the processor; what is slow is slow again.
            if (time > s_timeLimit)
                Assert.InRange(Check(file).Time, TimeSpan.Zero, s_timeLimit);
            Verify(article, violations);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"On the text\n{text[..Math.Min(text.Length, 2_000)]}\n{exception.Message}", exception);
        }
    }

    private static (Article Article, IReadOnlyList<Violation> Violations, TimeSpan Time) Check(SourceFile file)
    {
        var watch = Stopwatch.StartNew();
        var article = Article.Read(file);
        var violations = ArticleChecker.Check(article, s_schema);
        return (article, violations, watch.Elapsed);
    }

    private static void Verify(Article article, IReadOnlyList<Violation> violations)
    {
        var length = article.File.Text.Length;
        Assert.InRange(article.Body.End, article.Body.Start, length);
        if (article.FrontMatter is { } frontMatter)
            RangeCheck.Verify(article.File, frontMatter.Range, frontMatter.Content);
        foreach (var violation in violations)
        {
            Assert.InRange(violation.Range.Start, 0, length);
            Assert.InRange(violation.Range.End, violation.Range.Start, length);
            Assert.DoesNotContain("\n", violation.ToString());
        }
    }
}
