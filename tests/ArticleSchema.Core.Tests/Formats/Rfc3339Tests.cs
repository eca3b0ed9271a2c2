using System.Globalization;

using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class Rfc3339Tests
{
    [Theory]
    [InlineData("2024-05-01", null)]
    [InlineData("2024-02-29", null)]
    [InlineData("2023-02-29", "but February 2023 has 28 days")]
    [InlineData("2024-13-01", "but there is no month 13")]
    [InlineData("0000-01-01", "but there is no year 0")]
    [InlineData("2024-5-1", "which is not a date like '2024-05-01'")]
    [InlineData("2024-05-01T08:10:00Z", "which is not a date like '2024-05-01'")]
    [InlineData("2024-05-01 ", "which is not a date like '2024-05-01'")]
    [InlineData("", "which is not a date like '2024-05-01'")]
    public void Date_IsStrict(string text, string? fault) =>
        Assert.Equal(fault, Rfc3339.ReadDate(text, out _, out _, out _));

    [Theory]
    [InlineData("2024-05-01T08:10:00Z", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01t08:10:00z", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10:00+08:00", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01T08:10:00.123456789-03:30", "2024-05-01T08:10:00.1234567-03:30")]
    [InlineData("1998-12-31T23:59:60Z", "1999-01-01T00:00:00+00:00")]
    [InlineData("1998-12-31T15:59:60.123-08:00", "1998-12-31T16:00:00-08:00")]
    [InlineData("2024-05-01T08:10:00+23:59", "2024-04-30T08:11:00+00:00")]
    public void DateTime_IsRead(string text, string expected)
    {
        Assert.Null(Rfc3339.ReadDateTime(text, out var value));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, value.Offset);
    }

    [Theory]
    [InlineData("2024-05-01", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01  08:10:00Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00+0800", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00.Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00+24:00", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-02-30T08:10:00Z", "but February 2024 has 29 days")]
    [InlineData("2024-05-01T24:00:00Z", "but there is no hour 24")]
    [InlineData("2024-05-01T08:10:61Z", "but there is no second 61")]
    [InlineData("1998-12-31T23:58:60Z", "but a leap second can only be the last second of a day in UTC")]
    [InlineData("9999-12-31T23:59:60Z", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("0001-01-01T00:00:00+00:01", "which lies beyond the years 1 to 9999 in UTC")]
    public void DateTime_SaysWhatIsWrong(string text, string fault) =>
        Assert.Equal(fault, Rfc3339.ReadDateTime(text, out _));
}
