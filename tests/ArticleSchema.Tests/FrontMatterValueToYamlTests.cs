using System.Globalization;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

/// <summary>What <see cref="FrontMatterValue.ToYaml"/> writes looks as an author would write it, and reads back equal.</summary>
public class FrontMatterValueToYamlTests
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void NestedValues_ReadWell() => AssertYaml(
        """
        title: 京东云：新版本？ 😀
        date: 1 May 2024, 08:00
        count: 3
        ratio: 1.50
        draft: false
        thumbnail: null
        categories:
          - 云服务
          - C#
          - "#1"
        nested:
          - - Tech
            - Cloud
          - []
          - - - deep
        links:
          - name: Home
            url: https://example.com/a?b=c#d
          - name: "Say: hi"
            labels:
              - 5 things
              - "2024"
            "{}": {}
          - {}
        author:
          name: Ada Lovelace
          "y": first letter
          "": none

        """,
        Mapping(
            ("title", "京东云：新版本？ 😀"),
            ("date", "1 May 2024, 08:00"),
            ("count", 3),
            ("ratio", 1.50m),
            ("draft", false),
            ("thumbnail", FrontMatterValue.Null),
            ("categories", List("云服务", "C#", "#1")),
            ("nested", List(List("Tech", "Cloud"), List(), List(List("deep")))),
            ("links", List(
                Mapping(("name", "Home"), ("url", "https://example.com/a?b=c#d")),
                Mapping(("name", "Say: hi"), ("labels", List("5 things", "2024")), ("{}", Mapping())),
                Mapping())),
            ("author", Mapping(("name", "Ada Lovelace"), ("y", "first letter"), ("", "none")))));

    [Fact]
    public void TextsOfSeveralLines_ReadWell() => AssertYaml(
        """
        summary: |
          First line: with a colon
          # no comment

            indented, and "quoted"
        last: |-
          one
          　二
        open: |+
          one

        poem: |2-
            stanza
          end
        steps:
          - |-
            - not
            - a list
          - note: |-
              one
              two
          - "trailing \nblank"
          - "carriage\r\nreturn"
          - "\n"

        """,
        Mapping(
            ("summary", "First line: with a colon\n# no comment\n\n  indented, and \"quoted\"\n"),
            ("last", "one\n　二"),
            ("open", "one\n\n"),
            ("poem", "  stanza\nend"),
            ("steps", List("- not\n- a list", Mapping(("note", "one\ntwo")), "trailing \nblank", "carriage\r\nreturn", "\n"))));

    [Theory]
    [InlineData("Hello, world!", "Hello, world!")]
    [InlineData("What's new in C# 12? [draft]", "What's new in C# 12? [draft]")]
    [InlineData("(draft) 50 % off", "(draft) 50 % off")]
    [InlineData("a:b", "a:b")]
    [InlineData("5 things", "5 things")]
    [InlineData("2024年", "2024年")]
    [InlineData(".NET 8 is here", ".NET 8 is here")]
    [InlineData("第1章　はじめに", "第1章　はじめに")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧")]
    [InlineData("2024-05-01", "\"2024-05-01\"")]
    [InlineData("2024-05-01T08:00:00Z", "\"2024-05-01T08:00:00Z\"")]
    [InlineData("2024-05-01-name", "\"2024-05-01-name\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("0b1", "\"0b1\"")]
    [InlineData("0xFACE", "\"0xFACE\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("...", "\"...\"")]
    [InlineData("--- a", "\"--- a\"")]
    [InlineData("Off", "\"Off\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a:", "\"a:\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("{{ title }}", "\"{{ title }}\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("　a", "\"\\u3000a\"")]
    [InlineData("a\uFFFD", "\"a\\uFFFD\"")]
    [InlineData("a\u200D", "\"a\\u200D\"")]
    public void Text_IsQuotedOnlyWhereItCouldBeTakenForSomethingElse(string text, string yaml)
    {
        AssertYaml(yaml + "\n", text);
        AssertYaml($"a: {yaml}\n", Mapping(("a", text)));
        AssertYaml($"{yaml}: 1\n", Mapping((text, 1)));
    }

    [Theory]
    [InlineData(-0.0, "-0")]
    [InlineData(Infinity, ".inf")]
    [InlineData(-Infinity, "-.inf")]
    [InlineData(double.NaN, ".nan")]
    public void NumberThatJsonDoesNotKnow_IsSpeltAsYamlHasIt(double number, string yaml) => AssertYaml(yaml + "\n", number);

    [Fact]
    public void Numbers_KeepTheirSpelling() => AssertYaml("- 0x1F\n- +1\n- 1.50\n- 6.02e23\n", List(new[] { "0x1F", "+1", "1.50", "6.02e23" }.Select(FrontMatterValue.FromNumber).ToArray()));

    [Fact]
    public void KeyLongerThanReadersAllow_StandsBehindQuestionMark()
    {
        var key = new string('k', 1001);

        AssertYaml($"? {key}\n: 1\n", Mapping((key, 1)));
        AssertYaml($"- a:\n    ? {key}\n    :\n      b: |-\n        c\n        d\n    e: f\n", List(Mapping(("a", Mapping((key, Mapping(("b", "c\nd"))), ("e", "f"))))));
    }

    [Fact]
    public void EmptyFrontMatter_ReadsBackEmpty()
    {
        Assert.Equal("---\n{}\n---\n", Mapping().ToFrontMatter());
        Assert.Equal(Mapping(), CoreReader.Read(Mapping().ToFrontMatter()));
    }

    [Fact]
    public void ValueThatIsNoMapping_IsNoFrontMatter() =>
        Assert.Equal("'[a]' is a list, not a mapping", Assert.Throws<InvalidOperationException>(() => List("a").ToFrontMatter()).Message);

    [Fact]
    public void HalfOfASurrogatePair_IsRefusedInsteadOfChanged()
    {
        var value = Mapping(("a", "b\n\uD83D"), ("\uDE00", "😀"));
        var read = Article.Read(new SourceFile("a.md", value.ToFrontMatter())).FrontMatter?.Content;

        Assert.Equal("a: \"b\\n\\uD83D\"\n\"\\uDE00\": 😀\n", value.ToYaml());
        Assert.Equal(ReadFaultKind.Syntax, read?.Interruption?.Kind);
    }

    [Fact]
    public void RandomValues_ReadBackEqual()
    {
        var values = new RandomValues(seed: 3);
        for (var i = 0; i < 5000; i++)
        {
            var value = values.Next(depth: 4);
            Assert.Equal(value, YamlJudge.Read(value.ToYaml()));
        }
    }

    [Fact]
    public void RandomFrontMatter_ReadsBackEqual()
    {
        var values = new RandomValues(seed: 4);
        for (var i = 0; i < 5000; i++)
        {
            var value = values.NextMapping(depth: 4);
            Assert.Equal(AsRead(value), CoreReader.Read(value.ToFrontMatter()));
            Assert.Equal(AsRead(value), CoreReader.Read(value.ToFrontMatter() + "---\nThe *text*.\n"));
        }
    }

    [Fact]
    public void DeepValue_TakesNoMoreRoomThanItHas()
    {
        FrontMatterValue value = "end";
        for (var i = 0; i < 1000; i++)
            value = Mapping(("a", List(value)));

        Assert.Equal(value, YamlJudge.Read(value.ToYaml()));
        Assert.InRange(value.ToYaml().Length, 5000, 30_000);
    }

    [Fact]
    public void Yaml_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = culture;

            AssertYaml("- -1.5\n- -2\n- 0.1\n", List(-1.5, -2, 0.1f));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertYaml(string yaml, FrontMatterValue value)
    {
        Assert.Equal(yaml, value.ToYaml());
        Assert.Equal(value, YamlJudge.Read(yaml));
        var frontMatter = Mapping(("value", value)).ToFrontMatter();
        Assert.Equal(AsRead(Mapping(("value", value))), CoreReader.Read(frontMatter));
    }

    // JSON has no such numbers, so the engine reads what YAML has for them as texts.
    private static FrontMatterValue AsRead(FrontMatterValue value) => value.Kind switch
    {
        FrontMatterKind.Number when value.GetNumberText() is ".inf" or "-.inf" or ".nan" => value.GetNumberText(),
        FrontMatterKind.List => FrontMatterValue.FromList(value.GetList().Select(AsRead)),
        FrontMatterKind.Mapping => FrontMatterValue.FromMapping(value.GetMapping().Select(static member => KeyValuePair.Create(member.Key, AsRead(member.Value)))),
        _ => value,
    };

    private static FrontMatterValue List(params FrontMatterValue[] items) => FrontMatterValue.FromList(items);

    private static FrontMatterValue Mapping(params (string Key, FrontMatterValue Value)[] members) =>
        FrontMatterValue.FromMapping(members.Select(static member => KeyValuePair.Create(member.Key, member.Value)));
}
