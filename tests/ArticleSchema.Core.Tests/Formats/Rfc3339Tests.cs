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
    [InlineData("2024-05-32", "but May 2024 has 31 days")]
    [InlineData("0000-02-29", null)]
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
    [InlineData("2024-05-01T08:10:00.123456700-03:30", "2024-05-01T08:10:00.1234567-03:30")]
    [InlineData("1998-12-31T23:59:60Z", "1999-01-01T00:00:00+00:00")]
    [InlineData("1998-12-31T15:59:60.123-08:00", "1998-12-31T16:00:00-08:00")]
    [InlineData("2024-05-01T08:10:00+23:59", "2024-04-30T08:11:00+00:00")]
    [InlineData("2024-05-01T08:10:00-14:01", "2024-05-01T22:11:00+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void DateTime_IsRead(string text, string expected)
    {
        Assert.Null(Rfc3339.FindDateTimeFault(text));
        Assert.True(Rfc3339.TryReadDateTime(text, out var value));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, value.Offset);
    }

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2024-05-01T08:10:00.12345678Z")]
    public void DateTimeBeyondDotNet_IsValidButNotRead(string text)
    {
        Assert.Null(Rfc3339.FindDateTimeFault(text));
        Assert.False(Rfc3339.TryReadDateTime(text, out _));
    }

    [Theory]
    [InlineData("2024-05-01", "which has no time of day; write it like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00", "which has no offset from UTC; write 'Z' or one like '+08:00' behind it")]
    [InlineData("2024-05-01  08:10:00Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00.Z", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("01/05/2024", "which is not a date and time like '2024-05-01T08:10:00Z'")]
    [InlineData("2024-05-01T08:10:00+0800", "whose end is not an offset like 'Z' or '+08:00'")]
    [InlineData("2024-05-01T08:10:00+24:00", "whose end is not an offset like 'Z' or '+08:00'")]
    [InlineData("2024-05-01T08:10:00Z ", "whose end is not an offset like 'Z' or '+08:00'")]
    [InlineData("2024-02-30", "but February 2024 has 29 days")]
    [InlineData("2024-05-01T24:00:00Z", "but there is no hour 24; midnight is 00:00 of the day that begins")]
    [InlineData("2024-05-01T08:10:61Z", "but there is no second 61")]
    [InlineData("1998-12-31T23:58:60Z", "but a leap second can only be the last second of a day in UTC")]
    public void DateTime_SaysWhatIsWrong(string text, string fault)
    {
        Assert.Equal(fault, Rfc3339.FindDateTimeFault(text));
        Assert.False(Rfc3339.TryReadDateTime(text, out _));
    }

    [Theory]
    [InlineData("08:10:00Z", null)]
    [InlineData("08:10:00.123456789-03:30", null)]
    [InlineData("23:59:60Z", null)]
    [InlineData("00:29:60-23:30", null)]
    [InlineData("08:10:00", "which has no offset from UTC; write 'Z' or one like '+08:00' behind it")]
    [InlineData("08:10:00 Z", "whose end is not an offset like 'Z' or '+08:00'")]
    [InlineData("08:10Z", "which is not a time of day with its offset like '08:10:00Z'")]
    [InlineData("8:10:00Z", "which is not a time of day with its offset like '08:10:00Z'")]
    [InlineData("", "which is not a time of day with its offset like '08:10:00Z'")]
    [InlineData("08:60:00Z", "but there is no minute 60")]
    [InlineData("23:59:60+00:30", "but a leap second can only be the last second of a day in UTC")]
    public void Time_IsStrict(string text, string? fault) => Assert.Equal(fault, Rfc3339.FindTimeFault(text));
}
