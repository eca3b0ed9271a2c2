using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>The table of YAML 1.2.2 §10.3.2, and what stands beside it.</summary>
public sealed class YamlCoreSchemaTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+1", "1")]
    [InlineData("-19", "-19")]
    [InlineData("012", "12")]
    [InlineData("0o7", "7")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("0x3a", "58")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0o7777777777777777777777777", "37778931862957161709567")]
    [InlineData("1.", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("+.5", "0.5")]
    [InlineData("-0.0", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("12e03", "12000")]
    [InlineData("1e3", "1000")]
    [InlineData("1E-2", "0.01")]
    [InlineData("-2.5e+2", "-250")]
    [InlineData("1e400", "1e400")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Number_IsRead(string text, string value)
    {
        var node = Read(text);

        Assert.Equal(NodeKind.Number, node.Kind);
        Assert.Equal(value, node.Number.ToString());
        Assert.Equal(text, node.Text);
    }

    [Theory]
    [InlineData("0O7")]
    [InlineData("0X1F")]
    [InlineData("0o8")]
    [InlineData("0o")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("+0x1F")]
    [InlineData("-0o7")]
    [InlineData("0b1")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("+.")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("e3")]
    [InlineData("1e3.5")]
    [InlineData("1.2.3")]
    [InlineData("１２")]
    [InlineData("٣")]
    [InlineData("tRue")]
    [InlineData("nULL")]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("none")]
    [InlineData("~~")]
    [InlineData("2024-05-01")]
    [InlineData("=")]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".NaN")]
    [InlineData("1 2")]
    public void Text_IsRead(string text)
    {
        var node = Read(text);

        Assert.Equal(NodeKind.String, node.Kind);
        Assert.Equal(text, node.Text);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("FALSE", false)]
    public void Boolean_IsRead(string text, bool value) => Assert.Equal(value, Read(text).Boolean);

    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("")]
    [InlineData("# nothing")]
    public void Null_IsRead(string text) => Assert.Equal(NodeKind.Null, Read(text).Kind);

    [Theory]
    [InlineData("'12'", nameof(NodeKind.String), "12")]
    [InlineData("\"true\"", nameof(NodeKind.String), "true")]
    [InlineData("'~'", nameof(NodeKind.String), "~")]
    [InlineData("|-\n  12", nameof(NodeKind.String), "12")]
    [InlineData("! 12", nameof(NodeKind.String), "12")]
    [InlineData("!!str 12", nameof(NodeKind.String), "12")]
    [InlineData("!!str", nameof(NodeKind.String), "")]
    [InlineData("!<tag:yaml.org,2002:str> 12", nameof(NodeKind.String), "12")]
    [InlineData("!!int '12'", nameof(NodeKind.Number), "12")]
    [InlineData("!!float 12", nameof(NodeKind.Number), "12")]
    [InlineData("!!bool 'true'", nameof(NodeKind.Boolean), "true")]
    [InlineData("!!null ''", nameof(NodeKind.Null), "")]
    public void QuotesAndTags_Decide(string text, string kind, string value)
    {
        var node = Read(text);

        Assert.Equal(kind, node.Kind.ToString());
        Assert.Equal(value, node.Text);
    }

    private static ScalarNode Read(string text) => (ScalarNode)((ObjectNode)SchemaTest.ReadNode($"key: {text}")).Find("key")!.Value;
}
