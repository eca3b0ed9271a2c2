using System.Globalization;

namespace ArticleSchema.Tests;

/// <summary>What models hold becomes a value that front matter can say.</summary>
public class FrontMatterValueFromTests
{
    [Fact]
    public void DatesAndTimes_AreSpeltAsTheFormatsHaveIt()
    {
        Assert.Equal("2024-05-01", FrontMatterValue.From(new DateOnly(2024, 5, 1)).GetString());
        Assert.Equal("0001-01-01", FrontMatterValue.From(DateOnly.MinValue).GetString());
        Assert.Equal("08:00:00Z", FrontMatterValue.From(new TimeOnly(8, 0)).GetString());
        Assert.Equal("23:59:59.9999999Z", FrontMatterValue.From(TimeOnly.MaxValue).GetString());
        Assert.Equal("08:00:00.25Z", FrontMatterValue.From(new TimeOnly(8, 0, 0, 250)).GetString());
    }

    [Theory]
    [InlineData("2024-05-01T08:00:00Z", 8, 0, 0)]
    [InlineData("2024-05-01T08:00:00.05+08:00", 8, 50, 480)]
    [InlineData("2024-05-01T00:00:00-05:30", 0, 0, -330)]
    public void Moment_KeepsItsOffset(string text, int hour, int millisecond, int offset) =>
        Assert.Equal(text, FrontMatterValue.From(new DateTimeOffset(2024, 5, 1, hour, 0, 0, millisecond, TimeSpan.FromMinutes(offset))).GetString());

    [Fact]
    public void AddressesAndIdentifiers_AreTexts()
    {
        Assert.Equal("HTTP://example.com", FrontMatterValue.From(new Uri("HTTP://example.com")).GetString());
        Assert.Equal("../a b.png", FrontMatterValue.From(new Uri("../a b.png", UriKind.Relative)).GetString());
        Assert.Equal("7d444840-9dc0-11d1-b245-5ffdce74fad2", FrontMatterValue.From(new Guid("{7D444840-9DC0-11D1-B245-5FFDCE74FAD2}")).GetString());
    }

    [Fact]
    public void NumbersOfEveryType_AreTaken()
    {
        FrontMatterValue[] values = [(sbyte)-1, byte.MaxValue, (short)-1, ushort.MaxValue, -1, uint.MaxValue, long.MinValue, FrontMatterValue.From(ulong.MaxValue), 0.1f, 0.1, 0.10m, float.NegativeInfinity];

        Assert.Equal("[-1, 255, -1, 65535, -1, 4294967295, -9223372036854775808, 18446744073709551615, 0.1, 0.1, 0.10, -.inf]", FrontMatterValue.FromList(values).ToString());
    }

    [Fact]
    public void OtherCulture_ChangesNothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.TimeSeparator = ".";
            culture.DateTimeFormat.DateSeparator = "/";
            culture.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = culture;

            Assert.Equal("2024-05-01T08:00:00-08:00", FrontMatterValue.From(new DateTimeOffset(2024, 5, 1, 8, 0, 0, TimeSpan.FromHours(-8))).GetString());
            Assert.Equal("2024-05-01", FrontMatterValue.From(new DateOnly(2024, 5, 1)).GetString());
            Assert.Equal("08:00:00Z", FrontMatterValue.From(new TimeOnly(8, 0)).GetString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
