using System.Diagnostics;

using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>No text makes a reader throw, hang, or point outside of it.</summary>
public sealed class HostileInputTests
{
    private const int Mutants = 20_000;
    private const int SchemaMutants = 4_000;

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(1);

    private static readonly string[] s_articles =
    [
        """
        ---
        title: 'Cloud prices: 京东云 follows 😀'
        categories:
         - 新闻
         - "cloud \u2601"
        date: Wed, 24 Aug 2022 08:10:00 GMT
        comments: false
        thumbnail: https://img.example.org/1s.png
        ---
        Body.
        """,
        """

        ---
        defaults: &defaults { image: a.png, alt: 'A lamp' }
        cover:
          <<: *defaults
          size: [800, 600, by: foot] # pixels
        summary: >-
          Several lines
          of text

        code: |
            indented
          less
        authors:
        - { name: Mara, mail: mara@example.org }
        - name: !!str 5
          "links": [ 'a', "b", *defaults ]
        ...
        """,
        "---\r\ntitle: Ferry\r\n# comment\r\ntags: [a,\r\n  b]\r\ndate: 2024-05-01 08:10:00 +0800\r\n? complex\r\n: value\r\n---\r\n",
    ];

    private static readonly string[] s_schemas =
    [
        """
        $schema: https://json-schema.org/draft/2020-12/schema
        title: Post
        type: object
        required: [title, date]
        properties:
          title: { type: string, minLength: 1, maxLength: 120, pattern: '^\S' }
          date: { type: string, format: timestamp }
          cover: { $ref: '#/$defs/image' }
          tags: { type: [string, array], items: { enum: [a, b] }, uniqueItems: true }
        additionalProperties: false
        dependentRequired: { cover: [title] }
        if: { required: [draft] }
        then: { properties: { draft: { const: true } } }
        anyOf: [{ required: [title] }, { not: { required: [name] } }]
        patternProperties: { '^x-\d+$': { minimum: 1, multipleOf: 0.5 } }
        x-files: ['**/*.{md,mdx}', '!**/_*/**']
        x-order: -date
        x-index: { ByTag: tags }
        $defs:
          image: { type: object, properties: { alt: { type: string } }, unevaluatedProperties: false }
        """,
        """{ "type": "object", "properties": { "a": { "$ref": "#" }, "b": { "allOf": [{ "$ref": "#/properties/a" }] } }, "x-key": "slug" }""",
    ];

    private static readonly SchemaDocument s_schema = SchemaDocument.Read(new SourceFile("post.schema.yaml", s_schemas[0]));

    [Fact]
    public void HalfTypedFrontMatter_IsReadUpToWhereItEnds()
    {
        foreach (var article in s_articles)
        {
            for (var length = 0; length <= article.Length; length++)
            {
                var file = new SourceFile("a.md", article[..length]);
                Try(file.Text, () => RangeCheck.Verify(file, new TextRange(0, length), YamlReader.Read(file, new TextRange(0, length), ReadLimits.FrontMatter)));
                Try(file.Text, () => CheckArticle(file));
            }
        }
    }

    [Fact]
    public void MutatedFrontMatter_NeverThrowsAndStaysInsideTheText()
    {
        var mutator = new Mutator(seed: 20240501, s_articles);
        for (var i = 0; i < Mutants; i++)
        {
            var file = new SourceFile("a.md", mutator.Next());
            Try(file.Text, () => CheckArticle(file));
        }
    }

    [Fact]
    public void MutatedSchema_NeverThrows()
    {
        var article = Article.Read(new SourceFile("a.md", s_articles[0]));
        var mutator = new Mutator(seed: 20240502, s_schemas);
        for (var i = 0; i < SchemaMutants; i++)
        {
            var file = new SourceFile("post.schema.yaml", mutator.Next());
            Try(file.Text, () =>
            {
                var schema = SchemaDocument.Read(file);
                Assert.All(schema.Violations, violation => Assert.InRange(violation.Range.End, violation.Range.Start, file.Text.Length));
                ArticleChecker.Check(article, schema);
            });
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    [InlineData("a: [")]
    [InlineData("*a ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("\"")]
    [InlineData("''")]
    [InlineData("a: ")]
    [InlineData("#")]
    [InlineData("\n ")]
    [InlineData("\t")]
    [InlineData("a\n")]
    [InlineData("%")]
    [InlineData("|\n")]
    [InlineData(": ")]
    [InlineData("---\n")]
    [InlineData("'a',")]
    [InlineData("[],")]
    [InlineData("\n%")]
    [InlineData("\n\t")]
    [InlineData("\n|\n  \n")]
    [InlineData("&a !b ")]
    [InlineData("\u2028")]
    [InlineData("\0")]
    [InlineData("\u0085\n")]
    [InlineData("0x1")]
    [InlineData("!!str a,")]
    public void OneThingOverAndOver_ComesToAnEnd(string text)
    {
        var file = new SourceFile("a.md", $"---\nx: {string.Concat(Enumerable.Repeat(text, 200_000))}\n---\n");
        Try(file.Text[..100], () => CheckArticle(file));
    }

    [Fact]
    public void AliasesOfALongList_AreCountedBeforeTheyAreFollowed()
    {
        var list = string.Join(',', Enumerable.Repeat("x", 40_000));
        var aliases = string.Join(',', Enumerable.Repeat("*a", 100_000));
        var file = new SourceFile("a.md", $"---\na: &a [{list}]\nb: [{aliases}]\n---\n");

        Try("aliases", () => Assert.Equal(ReadFaultKind.Limit, Article.Read(file).FrontMatter!.Content.Interruption!.Kind));
    }

    [Fact]
    public void LineIndentedFurtherThanTheOneBefore_AgainAndAgain_ComesToAnEnd() =>
        CheckInTime(string.Concat(Enumerable.Range(0, 1400).Select(depth => new string(' ', depth) + "k:\n")));

    [Fact]
    public void AnchorsAndKeysWithoutNumber_ComeToAnEnd() =>
        CheckInTime(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: &a{i} v\n")));

    [Theory]
    [InlineData(": \n")]
    [InlineData("? a\n: b\n")]
    [InlineData("x: {a: b}\n")]
    [InlineData("'a': 'b\n  c'\n")]
    public void SameKeyAgainAndAgain_ComesToAnEnd(string lines) => CheckInTime(string.Concat(Enumerable.Repeat(lines, 4_000)));

    [Fact]
    public void MergesOfMerges_ComeToAnEnd() =>
        CheckInTime("a0: &a0 {}\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"a{i}: &a{i} {{<<: *a{i - 1}, k{i}: 1}}\n")));

    [Fact]
    public void LongNumbers_ComeToAnEnd() =>
        CheckInTime($"a: [{string.Concat(Enumerable.Repeat($"0x{new string('f', 4000)},", 250))}]\nb: {new string('1', 500_000)}\nc: 0x{new string('1', 10_000)}\n");

    private static void CheckInTime(string lines)
    {
        var file = new SourceFile("a.md", $"---\n{lines}---\n");
        Try(file.Text[..100], () => CheckArticle(file));
    }

    private static void CheckArticle(SourceFile file)
    {
        var article = Article.Read(file);
        if (article.FrontMatter is { } frontMatter)
            RangeCheck.Verify(file, frontMatter.Range, frontMatter.Content);
        foreach (var violation in ArticleChecker.Check(article, s_schema))
        {
            Assert.InRange(violation.Range.Start, 0, file.Text.Length);
            Assert.InRange(violation.Range.End, violation.Range.Start, file.Text.Length);
            Assert.DoesNotContain('\n', violation.ToString());
        }
    }

    private static void Try(string text, Action check)
    {
        try
        {
            // Another process may have had the processor; what is slow is slow again.
            if (Measure(check) > s_timeLimit)
                Assert.InRange(Measure(check), TimeSpan.Zero, s_timeLimit);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"On the text\n{text}\n{exception.Message}", exception);
        }
    }

    private static TimeSpan Measure(Action check)
    {
        var watch = Stopwatch.StartNew();
        check();
        return watch.Elapsed;
    }
}
