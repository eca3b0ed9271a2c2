using System.Globalization;

using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

/// <summary>What each type holds at its edges, and what message says that it does not.</summary>
public sealed class FrontMatterNodeReadsTests
{
    [Theory]
    [InlineData("true", "True")]
    [InlineData("FALSE", "False")]
    [InlineData("'true'", "a bool")]
    [InlineData("yes", "a bool")]
    [InlineData("[true]", "a bool")]
    public void Boolean(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadBoolean()));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("'12'", "12")]
    [InlineData("12", "a text")]
    [InlineData("~", "a text")]
    [InlineData("[a]", "a text")]
    public void String(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadString()));

    // As parameters of a theory they would not arrive: they have no UTF-8.
    [Fact]
    public void StringWithHalfACharacter()
    {
        Assert.Equal("\ud83d\ude00", ReaderTest.Read("\ud83d\ude00", node => node.ReadString()));
        foreach (var text in (string[])["\ud83d", "a\ud83d", "\ude00\ud83d", "\ud83d\ude00\ude00x"])
        {
            Assert.Equal("a text, since half of a surrogate pair is no character,", ReaderTest.Read(text, node => node.ReadString()));
            Assert.Equal("a Uri", ReaderTest.Read("/" + text, node => node.ReadUri()));
        }
    }

    [Theory]
    [InlineData("byte", "0", "255", "an unsigned 8-bit integer")]
    [InlineData("sbyte", "-128", "127", "an 8-bit integer")]
    [InlineData("short", "-32768", "32767", "a 16-bit integer")]
    [InlineData("ushort", "0", "65535", "an unsigned 16-bit integer")]
    [InlineData("int", "-2147483648", "2147483647", "a 32-bit integer")]
    [InlineData("uint", "0", "4294967295", "an unsigned 32-bit integer")]
    [InlineData("long", "-9223372036854775808", "9223372036854775807", "a 64-bit integer")]
    [InlineData("ulong", "0", "18446744073709551615", "an unsigned 64-bit integer")]
    public void Integer(string type, string least, string greatest, string otherwise)
    {
        var (below, above) = (decimal.Parse(least, CultureInfo.InvariantCulture) - 1, decimal.Parse(greatest, CultureInfo.InvariantCulture) + 1);

        foreach (var held in (string[])[least, greatest, "0", "1"])
            Assert.Equal(held, ReadInteger(type, held));
        foreach (var refused in (string[])[below.ToString(CultureInfo.InvariantCulture), above.ToString(CultureInfo.InvariantCulture), "0.5", "1e30", "'1'", "[1]", "~", "true"])
            Assert.Equal(otherwise, ReadInteger(type, refused));
        Assert.Equal(["1", "100", "31", "7", "0"], ((string[])["1.0", "1e2", "0x1F", "0o7", "-0"]).Select(spelling => ReadInteger(type, spelling)));
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1e308", "1E+308")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623157E+308")]
    [InlineData("1e309", "a double")]
    [InlineData("-1e400", "a double")]
    [InlineData("12345678901234567890123", "1.2345678901234568E+22")]
    [InlineData("'1'", "a double")]
    public void Double(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadDouble()));

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1.50", "1.50")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1.5e3", "1500")]
    [InlineData("0xFF", "255")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", "a decimal without rounding")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001", "a decimal without rounding")]
    [InlineData("1.00000000000000000000000000000001", "a decimal without rounding")]
    [InlineData("1.00000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("1e-400", "a decimal without rounding")]
    [InlineData("1e400", "a decimal without rounding")]
    [InlineData("'1'", "a decimal without rounding")]
    public void Decimal(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadDecimal()));

    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00.0000000")]
    [InlineData("9999-12-31", "9999-12-31T00:00:00.0000000")]
    [InlineData("0000-01-01", "a DateOnly")]
    [InlineData("2023-02-29", "a DateOnly")]
    [InlineData("2024-2-1", "a DateOnly")]
    [InlineData("20240229", "a DateOnly")]
    public void Date(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadDate().ToString("O", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("'08:10:00Z'", "08:10:00")]
    [InlineData("'08:10:00+08:00'", "00:10:00")]
    [InlineData("'02:00:00+08:00'", "18:00:00")]
    [InlineData("'23:30:00-01:00'", "00:30:00")]
    [InlineData("'00:00:00+23:59'", "00:01:00")]
    [InlineData("'23:59:59-23:59'", "23:58:59")]
    [InlineData("'23:59:59.9999999z'", "23:59:59.9999999")]
    [InlineData("'23:59:59.99999990Z'", "23:59:59.9999999")]
    [InlineData("'23:59:59.99999999Z'", "a TimeOnly")]
    [InlineData("'23:59:60Z'", "a TimeOnly")]
    [InlineData("'15:59:60-08:00'", "a TimeOnly")]
    [InlineData("'24:00:00Z'", "a TimeOnly")]
    [InlineData("'08:10:00'", "a TimeOnly")]
    [InlineData("08", "a TimeOnly")]
    public void Time(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadTime()));

    [Theory]
    [InlineData("2024-05-01T08:10:00.5+08:00", "2024-05-01T08:10:00.5000000+08:00")]
    [InlineData("2024-05-01 08:10:00z", "2024-05-01T08:10:00.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("2024-05-01T16:00:00+16:00", "2024-05-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "a DateTimeOffset")]
    [InlineData("9999-12-31T23:59:59.9999999-00:01", "a DateTimeOffset")]
    [InlineData("0000-01-01T00:00:00Z", "a DateTimeOffset")]
    [InlineData("2024-05-01T08:10:00.12345678Z", "a DateTimeOffset")]
    [InlineData("2024-05-01", "a DateTimeOffset")]
    [InlineData("2024-5-1 8:10", "a DateTimeOffset")]
    public void StrictDateTime(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => Print(node.ReadDateTime())));

    [Theory]
    [InlineData("2024-05-01", "2024-05-01T00:00:00.0000000+08:00")]
    [InlineData("2024-5-1 8:10 Z", "2024-05-01T08:10:00.0000000+00:00")]
    [InlineData("Wed, 1 May 2024 08:10:00 GMT", "2024-05-01T08:10:00.0000000+00:00")]
    [InlineData("05/01/2024", "a DateTimeOffset")]
    [InlineData("0001-01-01", "a DateTimeOffset")]
    [InlineData("20240501", "a DateTimeOffset")]
    [InlineData("[2024-05-01]", "a DateTimeOffset")]
    public void Timestamp(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => Print(node.ReadTimestamp(TimeSpan.FromHours(8)))));

    [Theory]
    [InlineData("13/01/2024", "2024-01-13T00:00:00.0000000-03:00")]
    [InlineData("2024-05-01", "2024-05-01T00:00:00.0000000-03:00")]
    [InlineData("1714551000", "2024-05-01T08:10:00.0000000+00:00")]
    [InlineData("'1714551000'", "2024-05-01T08:10:00.0000000+00:00")]
    [InlineData("1.5", "1970-01-01T00:00:01.5000000+00:00")]
    [InlineData("1e30", "a DateTimeOffset")]
    [InlineData("01/13/2024", "a DateTimeOffset")]
    public void TimestampWithFormats(string yaml, string expected) =>
        Assert.Equal(expected, ReaderTest.Read(yaml, node => Print(node.ReadTimestamp(TimeSpan.FromHours(-3), "dd/MM/yyyy", "unix-s"))));

    [Fact]
    public void TimestampWithUnfitFormat_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ReaderTest.Read("2024-05-01", node => node.ReadTimestamp(default, "gg")));

    [Theory]
    [InlineData("https://example.org/a?b#c", "True https://example.org/a?b#c")]
    [InlineData("mailto:a@example.org", "True mailto:a@example.org")]
    [InlineData("/img/a.png", "False /img/a.png")]
    [InlineData("../a.md#b", "False ../a.md#b")]
    [InlineData("'//example.org/a'", "False //example.org/a")]
    [InlineData("'https://['", "a Uri")]
    [InlineData("12", "a Uri")]
    public void UniformResourceIdentifier(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => Print(node.ReadUri())));

    [Fact]
    public void UriThatOnlyLaterRuntimesHold_IsRefused()
    {
        Assert.Equal("https://x.org/" + new string('a', 65_505), ReaderTest.Read("https://x.org/" + new string('a', 65_505), node => node.ReadUri()));
        Assert.Equal("a Uri", ReaderTest.Read("https://x.org/" + new string('a', 65_506), node => node.ReadUri()));
    }

    [Theory]
    [InlineData("123e4567-E89B-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("'{123e4567-e89b-12d3-a456-426614174000}'", "a Guid")]
    [InlineData("123e4567e89b12d3a456426614174000", "a Guid")]
    [InlineData("12", "a Guid")]
    public void UniqueIdentifier(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadGuid()));

    [Theory]
    [InlineData("draft", "0")]
    [InlineData("''", "2")]
    [InlineData("Draft", "an enumeration")]
    [InlineData("~", "an enumeration")]
    [InlineData("[draft]", "an enumeration")]
    public void Choice(string yaml, string expected) => Assert.Equal(expected, ReaderTest.Read(yaml, node => node.ReadChoice("draft", "published", "")));

    private static string ReadInteger(string type, string yaml) => type switch
    {
        "byte" => ReaderTest.Read(yaml, node => node.ReadByte()),
        "sbyte" => ReaderTest.Read(yaml, node => node.ReadSByte()),
        "short" => ReaderTest.Read(yaml, node => node.ReadInt16()),
        "ushort" => ReaderTest.Read(yaml, node => node.ReadUInt16()),
        "int" => ReaderTest.Read(yaml, node => node.ReadInt32()),
        "uint" => ReaderTest.Read(yaml, node => node.ReadUInt32()),
        "long" => ReaderTest.Read(yaml, node => node.ReadInt64()),
        _ => ReaderTest.Read(yaml, node => node.ReadUInt64()),
    };

    private static string Print(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static string Print(Uri uri) => $"{uri.IsAbsoluteUri} {uri.OriginalString}";
}
