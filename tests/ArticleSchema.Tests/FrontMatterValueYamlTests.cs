using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

/// <summary>What <see cref="FrontMatterValue.ToString"/> writes is YAML; <see cref="YamlJudge"/> says so.</summary>
public class FrontMatterValueYamlTests
{
    [Theory]
    [InlineData("news", "news")]
    [InlineData("云服务", "云服务")]
    [InlineData("a b-c_d.e/f", "a b-c_d.e/f")]
    [InlineData("/img/a.png", "/img/a.png")]
    [InlineData("😀", "😀")]
    [InlineData("", "\"\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("n", "\"n\"")]
    [InlineData("2022-01-01", "\"2022-01-01\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("say \"hi\" \\ bye", "\"say \\\"hi\\\" \\\\ bye\"")]
    [InlineData("a\tb\r\nc", "\"a\\tb\\r\\nc\"")]
    [InlineData("\0\u001B\u007F\u0085\u00A0", "\"\\u0000\\u001B\\u007F\\u0085\\u00A0\"")]
    [InlineData("\u2028\u202E\uFEFF\uFFFF", "\"\\u2028\\u202E\\uFEFF\\uFFFF\"")]
    public void Text_IsQuotedOnlyWhereItCouldBeTakenForSomethingElse(string text, string yaml)
    {
        Assert.Equal(yaml, ((FrontMatterValue)text).ToString());
        Assert.Equal(text, YamlJudge.Read(yaml));
    }

    [Fact]
    public void HalfOfASurrogatePair_IsEscaped() => Assert.Equal("\"a\\uD83D\"", ((FrontMatterValue)"a\uD83D").ToString());

    [Fact]
    public void NestedValues_AreWrittenOnOneLine()
    {
        var value = FrontMatterValue.FromMapping(
        [
            new("a", FrontMatterValue.FromList([1, "x, y", true, FrontMatterValue.Null, FrontMatterValue.FromList([])])),
            new("b: c", FrontMatterValue.FromMapping([])),
        ]);

        Assert.Equal("""{a: [1, "x, y", true, null, []], "b: c": {}}""", value.ToString());
        Assert.Equal(value, YamlJudge.Read(value.ToString()));
    }

    [Fact]
    public void KeyLongerThanReadersAllow_ReadsBackEqual()
    {
        foreach (var length in new[] { 1, 990, 1000, 1001, 1024, 5000 })
        {
            var value = FrontMatterValue.FromMapping([new(new string('k', length), 1), new("\n" + new string('"', length), 2)]);
            Assert.Equal(value, YamlJudge.Read(value.ToString()));
        }
    }

    [Fact]
    public void RandomValues_ReadBackEqual()
    {
        var values = new RandomValues(seed: 2);
        for (var i = 0; i < 3000; i++)
        {
            var value = values.Next(depth: 4);
            Assert.Equal(value, YamlJudge.Read(value.ToString()));
        }
    }
}
