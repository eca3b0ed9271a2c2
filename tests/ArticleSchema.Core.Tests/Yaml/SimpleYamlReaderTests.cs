using System.Globalization;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Tests.RealArticles;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>What the reader of simple YAML reads is what the parser reads, places and all; what it is not sure of, it leaves alone.</summary>
public sealed class SimpleYamlReaderTests
{
    private const string Folder = "real-articles";
    private const int Mutants = 20_000;

    private static readonly string[] s_documents =
    [
        """
        ---
        title: 'Cloud prices: it''s 京东云 😀'
        categories:
         - 新闻
         - "cloud: {x}"
        date: 2024-05-01 08:10:00 +0800 # comment
        # line
        thumbnail: https://img.example.org/1s.png#top
        empty:
        tags:
        - a
        - b c

        size: [800, 600, 'x y', "z", a:b, http://x.y/z?q=1 ]
        cover: { image: a.png, alt: "and: {x}", n: {a: [1, 2]}, none: [] }
        nested:
          a: 1
          b:
            - name: x
              url: https://x.org/#y
            - name: y
          c: ~
        last: null
        """,
        "title: x\r\ntags:\r\n  - a\r\n  - b\r\n# c\r\nf: { }\r\n\r\n",
        "k: v\rk2 : v2\rk3:   v3   \rk4: v4   # c\ryes: no\r2024: x\r0x1F: 1e3\rnull: true\r$ref: ~x\r_a: (b)",
        "- a: 1\n  b: 2\n- a: 3\n  b: [ ]\n- { a: 1 }\n- x\n- 'y'\n- [1, 2]\n- i:\n  - j: k\n    l: m\n  n: -o\n",
    ];

    [Fact]
    public void SimpleDocuments_AreReadAsTheParserReadsThem() => Assert.All(s_documents, document => Assert.True(IsReadAlike(document)));

    [Theory]
    [InlineData("")]
    [InlineData("# comment")]
    [InlineData("a: b: c")]
    [InlineData("a: b\na: c")]
    [InlineData("a: b\n  c")]
    [InlineData("a: b\n c: d")]
    [InlineData(" a: b")]
    [InlineData("a:\tb")]
    [InlineData("a: |\n  b")]
    [InlineData("a: \"\\u2601\"")]
    [InlineData("a: 'b\n  c'")]
    [InlineData("a: 'b'#c")]
    [InlineData("a: [b,\n  c]")]
    [InlineData("a: [b, c: d]")]
    [InlineData("a: [b,]")]
    [InlineData("a: {b}")]
    [InlineData("a: &b c")]
    [InlineData("a: *b")]
    [InlineData("a: !!str 5")]
    [InlineData("a: @b")]
    [InlineData("<<: {a: b}")]
    [InlineData("? a\n: b")]
    [InlineData("a:: b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("a: b\u0007")]
    [InlineData("a: b\u0085c")]
    public void AnythingElse_IsLeftToTheParser(string text) => Assert.False(IsReadAlike(text));

    [Theory]
    [InlineData("a{0}: b")]
    [InlineData("x: {{ a{0}: b }}")]
    [InlineData("- a{0}: b")]
    public void ColonFarBehindItsKey_IsLeftToTheParser(string format)
    {
        Assert.True(IsReadAlike(string.Format(CultureInfo.InvariantCulture, format, new string(' ', 200))));
        Assert.False(IsReadAlike(string.Format(CultureInfo.InvariantCulture, format, new string(' ', 1100))));
        Assert.False(IsReadAlike(string.Format(CultureInfo.InvariantCulture, format, new string('a', 1100))));
    }

    [Fact]
    public void MutatedDocuments_AreReadAlikeOrLeftToTheParser()
    {
        var mutator = new Mutator(seed: 20240504, s_documents);
        var simple = Enumerable.Range(0, Mutants).Count(_ => IsReadAlike(mutator.Next()));

        // Otherwise the mutants would prove nothing.
        Assert.InRange(simple, Mutants / 20, Mutants / 2);
    }

    [SharedFact(Folder)]
    public void RealFrontMatter_IsReadAlikeAndMostOfItIsSimple()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var articles = Truth.ReadAll(folder).Select(truth => Article.Read(TextFile.Read(Path.Combine(folder, truth.File)))).Where(article => article.FrontMatter?.Notation == FrontMatterNotation.Yaml).ToList();
        var simple = articles.Count(article => IsReadAlike(article.File, article.Fences.Content));

        Assert.InRange(simple, articles.Count * 3 / 4, articles.Count - 1);
    }

    private static bool IsReadAlike(string text) => IsReadAlike(new SourceFile("a.yaml", text), new TextRange(0, text.Length));

    private static bool IsReadAlike(SourceFile file, TextRange range)
    {
        var characters = YamlCharacters.Examine(file.Text, range);
        if (SimpleYamlReader.Read(file.Text, range, ReadLimits.FrontMatter, characters) is not { } root)
            return false;
        var parsed = YamlReader.Parse(file, range, ReadLimits.FrontMatter, characters);
        var (ours, theirs) = (NodeDump.Write(file, new ReadResult(root, [])), NodeDump.Write(file, parsed));
        if (ours != theirs || root.Size != parsed.Root!.Size)
            Assert.Fail($"On the text\n{file.GetText(range)}\nwe read\n{ours}\nand the parser\n{theirs}");
        return true;
    }
}
