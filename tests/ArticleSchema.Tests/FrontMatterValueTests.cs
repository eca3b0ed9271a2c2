namespace ArticleSchema.Tests;

public class FrontMatterValueTests
{
    private static readonly FrontMatterValue s_mapping = FrontMatterValue.FromMapping(
    [
        new("stars", 5),
        new("links", FrontMatterValue.FromList(["a", FrontMatterValue.Null])),
    ]);

    [Fact]
    public void Indexers_ReachNestedValues()
    {
        Assert.Equal(5, s_mapping["stars"].GetInt64());
        Assert.Equal("a", s_mapping["links"][0].GetString());
        Assert.True(s_mapping["links"][1].IsNull);
        Assert.Equal(2, s_mapping.Count);
        Assert.Equal(0, s_mapping["stars"].Count);
        Assert.Equal(["stars", "links"], s_mapping.GetMapping().Keys);
        Assert.Equal(2, s_mapping["links"].GetList().Count);
    }

    [Fact]
    public void TryGetValue_SaysNoInsteadOfThrowing()
    {
        Assert.True(s_mapping.TryGetValue("stars", out var stars));
        Assert.Equal(5, stars);
        Assert.False(s_mapping.TryGetValue("Stars", out _));
        Assert.False(stars.TryGetValue("stars", out _));
    }

    [Fact]
    public void AccessorOfAnotherKind_SaysWhatTheValueIs()
    {
        Assert.Equal("'{stars: 5, links: [a, null]}' is a mapping, not a text", Throws(() => s_mapping.GetString()));
        Assert.Equal("'null' is a null, not a list", Throws(() => FrontMatterValue.Null.GetList()));
        Assert.Equal("'\"5\"' is a string, not a whole number within the range of 'long'", Throws(() => ((FrontMatterValue)"5").GetInt64()));
        Assert.EndsWith("…' is a string, not a boolean", Throws(() => ((FrontMatterValue)new string('a', 500)).GetBoolean()));
        Assert.Equal("'5' is a number, not a mapping", Throws(() => s_mapping["stars"]["x"]));

        static string Throws(Func<object?> access) => Assert.Throws<InvalidOperationException>(access).Message;
    }

    [Fact]
    public void MissingKey_IsNamed() =>
        Assert.Contains("'none'", Assert.Throws<KeyNotFoundException>(() => s_mapping["none"]).Message);

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "+1")]
    [InlineData("100", "1e2")]
    [InlineData("0.10", ".1")]
    [InlineData("5.", "5")]
    [InlineData("31", "0x1F")]
    [InlineData("15", "0o17")]
    [InlineData("0", "-0.0e5")]
    [InlineData("017", "17")]
    [InlineData(".inf", "+.INF")]
    [InlineData(".nan", ".NaN")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.000")]
    [InlineData("10e99999999999999999998", "1e99999999999999999999")]
    public void SpellingsOfOneNumber_AreEqual(string first, string second)
    {
        var (one, other) = (FrontMatterValue.FromNumber(first), FrontMatterValue.FromNumber(second));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal((first, second), (one.ToString(), other.GetNumberText()));
    }

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("0.1", "0.10000000000000000000000000000000001")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData(".inf", "-.inf")]
    [InlineData("1e400", ".inf")]
    public void DifferentNumbers_AreNotEqual(string first, string second) =>
        Assert.NotEqual(FrontMatterValue.FromNumber(first), FrontMatterValue.FromNumber(second));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("+.")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e1.5")]
    [InlineData("e5")]
    [InlineData("1 ")]
    [InlineData("1_000")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("-0x1")]
    [InlineData("0o8")]
    [InlineData("-.nan")]
    [InlineData("١")]
    [InlineData("0b1")]
    [InlineData("1:30")]
    public void TextThatIsNoNumber_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => FrontMatterValue.FromNumber(text));

    [Theory]
    [InlineData("9223372036854775807", true, long.MaxValue)]
    [InlineData("-9223372036854775808", true, long.MinValue)]
    [InlineData("9223372036854775808", false, 0)]
    [InlineData("1e3", true, 1000)]
    [InlineData("-2.50e1", true, -25)]
    [InlineData("0e99999999999999999999", true, 0)]
    [InlineData("1e99999999999999999999", false, 0)]
    [InlineData("1.5", false, 0)]
    [InlineData("0xFF", true, 255)]
    [InlineData(".inf", false, 0)]
    [InlineData(".nan", false, 0)]
    public void WholeNumber_IsGivenWhenItFits(string text, bool fits, long expected)
    {
        Assert.Equal(fits, FrontMatterValue.FromNumber(text).TryGetInt64(out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("1.5", true, 1.5)]
    [InlineData(".5", true, 0.5)]
    [InlineData("0x10", true, 16)]
    [InlineData("1e400", false, 0)]
    [InlineData("1e99999999999999999999", false, 0)]
    [InlineData("1e-99999999999999999999", true, 0)]
    [InlineData("-.inf", true, double.NegativeInfinity)]
    [InlineData(".nan", true, double.NaN)]
    [InlineData("1.7976931348623157e308", true, double.MaxValue)]
    [InlineData("5e-324", true, double.Epsilon)]
    public void Double_IsGivenWhenInRange(string text, bool fits, double expected)
    {
        Assert.Equal(fits, FrontMatterValue.FromNumber(text).TryGetDouble(out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("0.12345678901234567890123456789", null)]
    [InlineData("1e-29", null)]
    [InlineData("0x10", "16")]
    [InlineData(".inf", null)]
    public void Decimal_IsGivenWhenExact(string text, string? expected)
    {
        Assert.Equal(expected is not null, FrontMatterValue.FromNumber(text).TryGetDecimal(out var number));
        Assert.Equal(expected ?? "0", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Doubles_KeepTheirValue()
    {
        foreach (var number in new[] { 0.1, -0.5, 1e16, 1.7976931348623157e308, 5e-324, double.NaN, double.NegativeInfinity })
            Assert.Equal(number, ((FrontMatterValue)number).GetDouble());
    }

    [Fact]
    public void Kinds_AreNeverEqualToEachOther()
    {
        FrontMatterValue[] values = [FrontMatterValue.Null, false, 0, "", "0", "null", "false", FrontMatterValue.FromList([]), FrontMatterValue.FromMapping([])];

        foreach (var (i, first) in values.Index())
        {
            foreach (var (j, second) in values.Index())
                Assert.Equal(i == j, first == second);
        }
    }

    [Fact]
    public void Mappings_AreEqualInAnyOrderListsAreNot()
    {
        var turned = FrontMatterValue.FromMapping(s_mapping.GetMapping().Reverse());

        Assert.Equal(s_mapping, turned);
        Assert.Equal(s_mapping.GetHashCode(), turned.GetHashCode());
        Assert.NotEqual(FrontMatterValue.FromList([1, 2]), FrontMatterValue.FromList([2, 1]));
    }

    [Fact]
    public void KeyGivenTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => FrontMatterValue.FromMapping([new("a", 1), new("a", 2)]));
}
