using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>What the parser would read otherwise than YAML 1.2, or not at all.</summary>
public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b\u2028c\nd: e", "a", "b\u2028c")]
    [InlineData("a: b\u2029c\nd: e", "a", "b\u2029c")]
    [InlineData("a: \"b\u0085 c\"\nd: e", "a", "b\u0085 c")]
    [InlineData("a: |-\n  b\u0085\u2028c\nd: e", "a", "b\u0085\u2028c")]
    [InlineData("a: 'b\u2028c \uE000\uE001'\nd: e", "a", "b\u2028c \uE000\uE001")]
    [InlineData("a: \"b\u2028c \\uE000\"\nd: e", "a", "b\u2028c \uE000")]
    [InlineData("a: \"b\\Lc\\Pd\\Ne\"\nd: e", "a", "b\u2028c\u2029d\u0085e")]
    [InlineData("# b\u2028c: d\na: b", "a", "b")]
    [InlineData("a\u2028b: c", "a\u2028b", "c")]
    public void CharacterThatEndedALineInYaml11_IsACharacter(string text, string key, string value)
    {
        var member = Read(text).Find(key)!;

        Assert.Equal(value, ((ScalarNode)member.Value).Text);
        Assert.Equal(key, new SourceFile("a", text).GetText(member.Key.Range));
    }

    [Fact]
    public void CharacterThatEndedALineInYaml11_CannotBeHiddenInATextWithEveryOther()
    {
        var text = "a: b\u2028c\nd: \"" + string.Concat(Enumerable.Range(0xE000, 0x1900).Select(code => $"\\u{code:X4}")) + "\"";
        var file = new SourceFile("a", text);

        var result = YamlReader.Read(file, new TextRange(0, text.Length), ReadLimits.FrontMatter);

        Assert.Equal(new TextRange(4, 1), Assert.Single(result.Faults).Range);
    }

    [Theory]
    [InlineData("a: [\"b\", :c]", "a/1", ":c")]
    [InlineData("a: [[b], :c]", "a/1", ":c")]
    [InlineData("a: {\"b\": ::c}", "a/b", "::c")]
    [InlineData("a: {\"b\":c}", "a/b", "c")]
    [InlineData("a: {\"b\"::c}", "a/b", ":c")]
    [InlineData("a: [b]\n:c: d", ":c", "d")]
    [InlineData("a *b*: c\nd: e", "a *b*", "c")]
    [InlineData("a: b *c* d", "a", "b *c* d")]
    [InlineData("a: b\n\t\nc: d", "a", "b")]
    [InlineData("a: b\n\t\n  c", "a", "b\nc")]
    [InlineData("a: |\n  \n  b", "a", "\nb")]
    [InlineData("a: |+\n     \n \nb: c", "a", "\n\n")]
    [InlineData("a: >-\n  \n  \n  b", "a", "\n\nb")]
    [InlineData("\"a\n%b\"", "", "a %b")]
    public void TextThatTheParserStumblesOver_IsReadAsItIs(string text, string path, string value)
    {
        DataNode node = SchemaTest.ReadNode(text);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node is ArrayNode array ? array.Items[int.Parse(step)] : ((ObjectNode)node).Find(step)!.Value;

        Assert.Equal(value, ((ScalarNode)node).Text);
    }

    [Theory]
    [InlineData("1: x", "1")]
    [InlineData("1.0: x", "1.0")]
    [InlineData("0x1F: x", "0x1F")]
    [InlineData("true: x", "true")]
    [InlineData("~: x", "~")]
    [InlineData("null: x", "null")]
    [InlineData(": x", "")]
    [InlineData("2024-05-01: x", "2024-05-01")]
    [InlineData("{{ y }}: x", "{{ y }}")]
    [InlineData("[a, b]: x", "[a, b]")]
    [InlineData("? [a,\n   b]\n: x", "[a, b]")]
    [InlineData("? - a\n  - b\n: x", "- a - b")]
    [InlineData("? |\n  a\n: x", "a\n")]
    public void KeyThatIsNoString_IsNamedAsItIsWritten(string text, string name) => Assert.Equal(name, Assert.Single(Read(text).Members).Name);

    [Fact]
    public void TemplateBraces_AreAMappingWithAMappingForKey()
    {
        var title = (ObjectNode)Read("title: {{ title }}").Find("title")!.Value;

        Assert.Equal("{ title }", Assert.Single(title.Members).Name);
    }

    [Theory]
    [InlineData("b: { <<: [{ x: 1 }, { x: 2, y: 3 }] }", "x", "1")]
    [InlineData("b: { <<: [{ x: 1 }, { x: 2, y: 3 }] }", "y", "3")]
    [InlineData("b: { <<: { x: 1 }, x: 4 }", "x", "4")]
    [InlineData("b: { x: 4, <<: { x: 1 } }", "x", "4")]
    [InlineData("b: { <<: { <<: { x: 5 } } }", "x", "5")]
    [InlineData("b: { '<<': { x: 1 }, x: 4 }", "x", "4")]
    public void Merge_NeverOverrides(string text, string name, string value) =>
        Assert.Equal(value, ((ScalarNode)((ObjectNode)Read(text).Find("b")!.Value).Find(name)!.Value).Text);

    [Fact]
    public void MergeOfNothing_MergesNothing() => Assert.Empty(((ObjectNode)Read("b: { <<: [] }").Find("b")!.Value).Members);

    [Fact]
    public void AnchorGivenAgain_NamesTheLaterValue()
    {
        var mapping = Read("a: &x 1\nb: *x\nc: &x 2\nd: *x");

        Assert.Equal("1", ((ScalarNode)mapping.Find("b")!.Value).Text);
        Assert.Equal("2", ((ScalarNode)mapping.Find("d")!.Value).Text);
    }

    [Fact]
    public void LineWithSuchACharacter_IsOneLineInPositionsToo()
    {
        var text = "a: b\u2028c\nd: @e";
        var file = new SourceFile("a", text);

        var fault = Assert.Single(YamlReader.Read(file, new TextRange(0, text.Length), ReadLimits.FrontMatter).Faults);

        Assert.Equal(new LinePosition(1, 3), file.GetPosition(fault.Range.Start));
    }

    private static ObjectNode Read(string text) => (ObjectNode)SchemaTest.ReadNode(text);
}
