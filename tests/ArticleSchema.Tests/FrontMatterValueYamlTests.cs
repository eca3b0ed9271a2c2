using System.Text.RegularExpressions;
using ArticleSchema.Tests.Data;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleSchema.Tests;

/// <summary>What <see cref="FrontMatterValue.ToString"/> writes is YAML; YamlDotNet and the standard's own patterns are the judges.</summary>
public partial class FrontMatterValueYamlTests
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
        Assert.Equal(text, Read(yaml));
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
        Assert.Equal(value, Read(value.ToString()));
    }

    [Fact]
    public void KeyLongerThanReadersAllow_ReadsBackEqual()
    {
        foreach (var length in new[] { 1, 990, 1000, 1001, 1024, 5000 })
        {
            var value = FrontMatterValue.FromMapping([new(new string('k', length), 1), new("\n" + new string('"', length), 2)]);
            Assert.Equal(value, Read(value.ToString()));
        }
    }

    [Fact]
    public void RandomValues_ReadBackEqual()
    {
        var texts = new RandomText(seed: 2);
        for (var i = 0; i < 3000; i++)
        {
            var value = NextValue(texts, depth: 4);
            Assert.Equal(value, Read(value.ToString()));
        }
    }

    private static FrontMatterValue NextValue(RandomText texts, int depth) => texts.Random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => FrontMatterValue.Null,
        1 => texts.Random.Next(2) == 0,
        2 => texts.Random.NextInt64(long.MinValue, long.MaxValue),
        3 => BitConverter.Int64BitsToDouble(texts.Random.NextInt64(long.MinValue, long.MaxValue)),
        4 or 5 => texts.Next(12),
        6 => FrontMatterValue.FromList(Enumerable.Range(0, texts.Random.Next(4)).Select(_ => NextValue(texts, depth - 1))),
        _ => FrontMatterValue.FromMapping(Enumerable.Range(0, texts.Random.Next(4))
            .Select(i => KeyValuePair.Create(texts.Next(8), NextValue(texts, depth - 1)))
            .DistinctBy(static item => item.Key)),
    };

    private static FrontMatterValue Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var value = Read(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return value;
    }

    private static FrontMatterValue Read(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.IsQuotedImplicit ? scalar.Value : Resolve(scalar.Value);

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<FrontMatterValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Read(parser));

            return FrontMatterValue.FromList(items);
        }

        parser.Consume<MappingStart>();
        var members = new List<KeyValuePair<string, FrontMatterValue>>();
        while (!parser.TryConsume<MappingEnd>(out _))
            members.Add(new(Read(parser).GetString(), Read(parser)));

        return FrontMatterValue.FromMapping(members);
    }

    // YAML 1.2.2, section 10.3.2. A plain text that YAML 1.1 resolves differently must not occur either.
    private static FrontMatterValue Resolve(string plain)
    {
        if (Null().IsMatch(plain))
            return FrontMatterValue.Null;
        if (Boolean().IsMatch(plain))
            return plain.StartsWith('t');
        if (Number().IsMatch(plain))
            return FrontMatterValue.FromNumber(plain);

        Assert.DoesNotMatch(OldScalar(), plain);
        return plain;
    }

    [GeneratedRegex(@"\A(null|Null|NULL|~|)\z")]
    private static partial Regex Null();

    [GeneratedRegex(@"\A(true|True|TRUE|false|False|FALSE)\z")]
    private static partial Regex Boolean();

    [GeneratedRegex(@"\A([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|[-+]?[0-9][0-9_:.]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|=|<<)\z")]
    private static partial Regex OldScalar();
}
