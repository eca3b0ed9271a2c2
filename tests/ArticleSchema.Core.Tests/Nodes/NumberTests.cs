using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Tests.Nodes;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("0e999999999999999999999", "0")]
    [InlineData("42", "42")]
    [InlineData("+42", "42")]
    [InlineData("007", "7")]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("-0.00120", "-0.0012")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("15e-1", "1.5")]
    [InlineData("123.456e1", "1234.56")]
    [InlineData("1e30", "1e30")]
    [InlineData("1e29", "100000000000000000000000000000")]
    [InlineData("12e-12", "1.2e-11")]
    [InlineData("1e999999999", "1e999999999")]
    [InlineData("9007199254740993", "9007199254740993")]
    public void Spelling_GivesTheValue(string text, string printed) =>
        Assert.Equal(printed, Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("e5")]
    [InlineData(".e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1_000")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    [InlineData("1.2.3")]
    [InlineData(" 1")]
    [InlineData("٣")]
    [InlineData("Infinity")]
    public void OtherText_IsNoNumber(string text) =>
        Assert.False(Number.TryParse(text, out _));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("-2", "-1")]
    [InlineData("-1", "0")]
    [InlineData("0", "1e-999999999")]
    [InlineData("9", "10")]
    [InlineData("0.1", "0.10000000000000000000000000000001")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData("1e308", "1e309")]
    [InlineData("1e999999999", "1e1000000000")]
    [InlineData("-1e1000000000", "-1e999999999")]
    [InlineData("12", "123")]
    [InlineData("-123", "-12")]
    public void Smaller_ComparesExactly(string smaller, string greater)
    {
        var (left, right) = (Parse(smaller), Parse(greater));

        Assert.True(left < right && left <= right && right > left && right >= left && left != right);
        Assert.True(left.CompareTo(right) < 0 && right.CompareTo(left) > 0);
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "10e-1")]
    [InlineData("0", "-0")]
    [InlineData("0", "0.00e7")]
    [InlineData("100", "1e2")]
    [InlineData("0.001", "1e-3")]
    public void SameValue_IsEqualHoweverItIsSpelt(string left, string right)
    {
        Assert.Equal(Parse(left), Parse(right));
        Assert.Equal(Parse(left).GetHashCode(), Parse(right).GetHashCode());
        Assert.True(Parse(left) == Parse(right) && Parse(left) <= Parse(right) && Parse(left) >= Parse(right));
    }

    [Theory]
    [InlineData("10", "5", true)]
    [InlineData("7", "2", false)]
    [InlineData("0", "3", true)]
    [InlineData("-9", "3", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("1.15", "0.05", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("12391239123", "1e-8", true)]
    [InlineData("1e999999999", "7", false)]
    [InlineData("7e999999999", "7", true)]
    [InlineData("3", "1e999999999", false)]
    [InlineData("2.5", "5", false)]
    [InlineData("15", "1.5", true)]
    public void MultipleOf_IsExact(string value, string divisor, bool isMultiple) =>
        Assert.Equal(isMultiple, Parse(value).IsMultipleOf(Parse(divisor)));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("1e18", 1_000_000_000_000_000_000)]
    [InlineData("12.0", 12)]
    [InlineData("0", 0)]
    public void WholeNumberInRange_IsInt64(string text, long expected)
    {
        Assert.True(Parse(text).TryGetInt64(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e999999999")]
    [InlineData("1.5")]
    public void OtherNumbers_AreNoInt64(string text) =>
        Assert.False(Parse(text).TryGetInt64(out _));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1200)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void FromInt64_ComesBack(long value)
    {
        Assert.True(Number.FromInt64(value).TryGetInt64(out var back));
        Assert.Equal(value, back);
        Assert.Equal(Parse(value.ToString(System.Globalization.CultureInfo.InvariantCulture)), Number.FromInt64(value));
    }

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("0.1", 0.1)]
    [InlineData("-2.5e-3", -0.0025)]
    [InlineData("1e308", 1e308)]
    [InlineData("1e309", double.PositiveInfinity)]
    [InlineData("-1e999999999", double.NegativeInfinity)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("1e-999999999", 0d)]
    [InlineData("123456789012345678901234567890123456789", 123456789012345678901234567890123456789d)]
    public void ToDouble_IsTheNearest(string text, double expected) =>
        Assert.Equal(expected, Parse(text).ToDouble());

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("10e-1", true)]
    [InlineData("1e400", true)]
    [InlineData("0.0", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    public void Integer_IsAMatterOfTheValue(string text, bool isInteger) =>
        Assert.Equal(isInteger, Parse(text).IsInteger);

    [Fact]
    public void Default_IsZero() =>
        Assert.Equal(Parse("0"), default);

    private static Number Parse(string text)
    {
        Assert.True(Number.TryParse(text, out var number));
        return number;
    }
}
