using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;

namespace ArticleSchema.Core.Tests.Toml;

public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("\"a\\tb \\u00e9 \\U0001F600 \\\"\\\\ 😀\"", "a\tb é 😀 \"\\ 😀")]
    [InlineData("'C:\\new \"x\" # no comment'", "C:\\new \"x\" # no comment")]
    [InlineData("\"\"", "")]
    [InlineData("''", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\r\none\r\ntwo\"\"\"", "one\ntwo")]
    [InlineData("\"\"\"one \\  \r\n\n   two \\t\"\"\"", "one two \t")]
    [InlineData("\"\"\"\"quoted\"\"\"\"\"", "\"quoted\"\"")]
    [InlineData("'''\none \\n\n'two'''''", "one \\n\n'two''")]
    public void Text_IsReadInAllItsSpellings(string toml, string text)
    {
        var value = Assert.IsType<ScalarNode>(Value(toml));

        Assert.Equal(NodeKind.String, value.Kind);
        Assert.Equal(text, value.Text);
    }

    [Theory]
    [InlineData("42", "42")]
    [InlineData("+42", "42")]
    [InlineData("-0", "0")]
    [InlineData("1_000_000", "1000000")]
    [InlineData("0xDEAD_beef", "3735928559")]
    [InlineData("0o755", "493")]
    [InlineData("0b1101_0110", "214")]
    [InlineData("12345678901234567890123456789", "12345678901234567890123456789")]
    [InlineData("6.626_1e-34", "6.6261e-34")]
    [InlineData("-5E+22", "-5e22")]
    [InlineData("0.1", "0.1")]
    public void Number_IsExact(string toml, string number)
    {
        Assert.True(Number.TryParse(number, out var expected));
        Assert.Equal(expected, ((ScalarNode)Value(toml)).Number);
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("2024-05-01T08:10:00Z", "2024-05-01T08:10:00Z")]
    [InlineData("2024-05-01 08:10:00.123-07:00", "2024-05-01T08:10:00.123-07:00")]
    [InlineData("2024-05-01t08:10:00z", "2024-05-01t08:10:00z")]
    [InlineData("2024-05-01T08:10:00", "2024-05-01T08:10:00")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z")]
    [InlineData("08:10:00.5", "08:10:00.5")]
    [InlineData("2024-05-01 # a comment", "2024-05-01")]
    [InlineData("inf", "inf")]
    [InlineData("-nan", "-nan")]
    public void WhatJsonLacks_IsTheTextOfItsSpelling(string toml, string text)
    {
        var value = (ScalarNode)Value(toml);

        Assert.Equal(NodeKind.String, value.Kind);
        Assert.Equal(ScalarStyle.Plain, value.Style);
        Assert.Equal(text, value.Text);
    }

    [Theory]
    [InlineData("true", nameof(NodeKind.Boolean))]
    [InlineData("false", nameof(NodeKind.Boolean))]
    [InlineData("[]", nameof(NodeKind.Array))]
    [InlineData("[ # one\n 1, 'two',\n [3.0], {a = 4}, # trailing\n ]", nameof(NodeKind.Array))]
    [InlineData("{}", nameof(NodeKind.Object))]
    [InlineData("{ a = 1, b.c = [\n2 ], 'd e' = { } }", nameof(NodeKind.Object))]
    public void Value_HasTheTypeOfItsNotation(string toml, string kind) => Assert.Equal(kind, Value(toml).Kind.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("\n \t\r\n# nothing yet")]
    public void NothingInIt_IsATableWithoutKeys(string toml) => Assert.Empty(Read(toml).Members);

    [Theory]
    [InlineData("a.b.c = 1\na.d = 2\n'a'.\"b\" . e = 3", "a.b.c a.b.e a.d")]
    [InlineData("a = 1\n[b]\nc = 2\n[b.d.e]\nf = 3\n[b.d]\ng = 4", "a b.c b.d.e.f b.d.g")]
    [InlineData("[fruit]\napple.color = 1\napple.taste.sweet = true\n[fruit.apple.texture]\nsmooth = true", "fruit.apple.color fruit.apple.taste.sweet fruit.apple.texture.smooth")]
    [InlineData("[[a]]\nb = 1\n[a.c]\nd = 2\n[[a.e]]\nf = 3\n[[a.e]]\n[[a]]\nb = 4", "a.0.b a.0.c.d a.0.e.0.f a.1.b")]
    [InlineData("[ x . 'y' ]\n3.14 = 'pi'\n\"\" = 0\n-_- = 1", "x.y.3.14 x.y. x.y.-_-")]
    public void Keys_BuildTables(string toml, string paths) => Assert.Equal(paths, string.Join(' ', Leaves("", Read(toml))));

    [Theory]
    [InlineData("a = 1\na = 2", "a", 6)]
    [InlineData("a.b = 1\n'a'.\"b\" = 2", "b", 12)]
    [InlineData("[a]\n[a]\nb = 1", "a", 5)]
    [InlineData("[a.b]\n[a]\n[a]", "a", 11)]
    [InlineData("a.b = 1\n[a]", "a", 9)]
    [InlineData("a = 1\n[a]", "a", 7)]
    [InlineData("[a]\n[[a]]", "a", 6)]
    [InlineData("[[a]]\n[a]", "a", 7)]
    [InlineData("a = []\n[[a]]", "a", 9)]
    [InlineData("a = { b = 1, b = 2 }", "b", 13)]
    [InlineData("[a.b.c]\n[a]\nb = 1", "b", 12)]
    public void KeyTwice_IsReportedAndTheFirstIsKept(string toml, string key, int place)
    {
        var fault = Assert.Single(ResultOf(toml).Faults);

        Assert.Equal((ReadFaultKind.DuplicateKey, key), (fault.Kind, fault.Explanation));
        Assert.InRange(fault.First!.Value.Start, 0, fault.Range.Start - 1);
        Assert.Equal(place, fault.Range.Start);
    }

    [Fact]
    public void ThousandsOfKeysTwice_AreALimit()
    {
        var faults = ResultOf(string.Concat(Enumerable.Repeat("a = 1\n", 5_000))).Faults;

        Assert.Equal(1_001, faults.Count);
        Assert.Equal((ReadFaultKind.Limit, "it gives more than 1000 keys twice"), (faults[^1].Kind, faults[^1].Explanation));
    }

    [Fact]
    public void WhatStandsBeforeTheFault_IsReturned()
    {
        var root = (ObjectNode)ResultOf("a = 1\n[b]\nc = [1, { d = 2, e = oops }, 3]\nf = 4").Root!;

        Assert.Equal("a b.c.0 b.c.1.d", string.Join(' ', Leaves("", root)));
    }

    [Theory]
    [InlineData("a = [[1]]", "it nests deeper than 2 levels", 5)]
    [InlineData("a.b.c = 1", "it nests deeper than 2 levels", 2)]
    [InlineData("[a.b]", "it nests deeper than 2 levels", 0)]
    [InlineData("[[a]]", "it nests deeper than 2 levels", 0)]
    [InlineData("a = { b = {} }", "it nests deeper than 2 levels", 10)]
    [InlineData("a=1\nb=2\nc=3", "it has more than 4 values", 8)]
    [InlineData("# 3456789 123456789 123456789 1", "it is longer than 30 characters", 0)]
    public void Limit_IsReportedWhereItIsExceeded(string toml, string explanation, int place)
    {
        var result = TomlReader.Read(new SourceFile("a.toml", toml), new TextRange(0, toml.Length), new ReadLimits(Length: 30, Depth: 2, Nodes: 4));

        Assert.Equal(ReadFaultKind.Limit, result.Interruption!.Kind);
        Assert.Equal(explanation, result.Interruption.Explanation);
        Assert.Equal(place, result.Interruption.Range.Start);
    }

    private static IEnumerable<string> Leaves(string path, DataNode node) => node switch
    {
        ObjectNode table => table.Members.SelectMany(member => Leaves($"{path}.{member.Name}", member.Value)),
        ArrayNode array => array.Items.SelectMany((item, index) => Leaves($"{path}.{index}", item)),
        _ => [path[1..]],
    };

    private static DataNode Value(string toml) => Read("key = " + toml).Find("key")!.Value;

    private static ObjectNode Read(string toml)
    {
        var result = ResultOf(toml);
        Assert.Empty(result.Faults);
        return (ObjectNode)result.Root!;
    }

    private static ReadResult ResultOf(string toml) =>
        TomlReader.Read(new SourceFile("a.toml", toml), new TextRange(0, toml.Length), ReadLimits.FrontMatter);
}
