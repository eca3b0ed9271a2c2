using System.Globalization;

using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class TimestampReaderTests
{
    [Theory]
    [InlineData("2024-05-01", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024-5-1", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024/05/01", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024/5/1 8:05", "2024-05-01T08:05:00+00:00")]
    [InlineData("2024-05-01T08:10:00Z", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01t08:10:00z", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01T08:10Z", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10:59", "2024-05-01T08:10:59+00:00")]
    [InlineData("2024-05-01   08:10:59", "2024-05-01T08:10:59+00:00")]
    [InlineData("2024-05-01\t08:10:59", "2024-05-01T08:10:59+00:00")]
    [InlineData("2024-05-01T8:10:00", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01T08:10:00.5Z", "2024-05-01T08:10:00.5+00:00")]
    [InlineData("2024-05-01T08:10:00.123456700Z", "2024-05-01T08:10:00.1234567+00:00")]
    [InlineData("2024-05-01T08:10:00,5+02:00", "2024-05-01T08:10:00.5+02:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00+00:00")]
    [InlineData("2017-01-01 07:59:60 +8", "2017-01-01T08:00:00+08:00")]
    [InlineData("2024-05-01 08:10:00 -00:00", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10Z", "2024-05-01T08:10:00+00:00")]
    [InlineData("Wed 24 Aug 2022 08:10 +8", "2022-08-24T08:10:00+08:00")]
    [InlineData("2024-05-01T08:10:00+08:00", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01T08:10:00+0800", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01T08:10:00+08", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01 08:10:00 +8", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01 08:10:00 +8:00", "2024-05-01T08:10:00+08:00")]
    [InlineData("2024-05-01 08:10:00 -0330", "2024-05-01T08:10:00-03:30")]
    [InlineData("2024-05-01 08:10:00 +14:00", "2024-05-01T08:10:00+14:00")]
    [InlineData("2024-05-01 08:10:00 UTC", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10:00 GMT", "2024-05-01T08:10:00+00:00")]
    [InlineData("2024-05-01 08:10 utc", "2024-05-01T08:10:00+00:00")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43.1-05:00")]
    [InlineData("2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43.1-05:00")]
    [InlineData("Wed, 24 Aug 2022 08:10:00 GMT", "2022-08-24T08:10:00+00:00")]
    [InlineData("Wed, 24 Aug 2022 08:10:00 +0200", "2022-08-24T08:10:00+02:00")]
    [InlineData("24 Aug 2022 08:10 GMT", "2022-08-24T08:10:00+00:00")]
    [InlineData("24 August 2022", "2022-08-24T00:00:00+00:00")]
    [InlineData("Wednesday, 24 aug 2022 8:10:00 Z", "2022-08-24T08:10:00+00:00")]
    [InlineData("Thu, 1 Feb 2024 00:00:00 UT", "2024-02-01T00:00:00+00:00")]
    [InlineData("  2024-05-01  ", "2024-05-01T00:00:00+00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00+00:00")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void UsualSpelling_IsRead(string text, string expected)
    {
        Assert.Null(TimestampReader.Read(text, TimeSpan.Zero, out var timestamp));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), timestamp);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, timestamp.Offset);
    }

    [Theory]
    [InlineData("2022-02-30", "but February 2022 has 28 days")]
    [InlineData("2023-02-29", "but February 2023 has 28 days")]
    [InlineData("2024-02-30", "but February 2024 has 29 days")]
    [InlineData("2024-04-31 08:10", "but April 2024 has 30 days")]
    [InlineData("2024-05-00", "but May 2024 has 31 days")]
    [InlineData("2024-13-01", "but there is no month 13")]
    [InlineData("2024-0-01", "but there is no month 0")]
    [InlineData("0000-01-01", "but there is no year 0")]
    [InlineData("2024-05-01 24:00", "but there is no hour 24; midnight is 00:00 of the day that begins")]
    [InlineData("2024-05-01 25:00", "but there is no hour 25")]
    [InlineData("2024-05-01 08:60", "but there is no minute 60")]
    [InlineData("2024-05-01 08:10:60", "but a leap second can only be the last second of a day in UTC")]
    [InlineData("2024-05-01 08:10:61", "but there is no second 61")]
    [InlineData("31 Feb 2024", "but February 2024 has 29 days")]
    [InlineData("30/02/2023", "but February 2023 has 28 days")]
    [InlineData("02/30/2023", "but February 2023 has 28 days")]
    [InlineData("2/29/2023", "but February 2023 has 28 days")]
    [InlineData("31.4.2023 08:10", "but April 2023 has 30 days")]
    [InlineData("0/5/2023", "but May 2023 has 31 days")]
    [InlineData("5/0/2023", "but May 2023 has 31 days")]
    [InlineData("0/0/2023", "but there is no month 0")]
    [InlineData("15/15/2023", "but there is no month 15")]
    [InlineData("13/14/2023", "but there is no month 13, nor a month 14")]
    [InlineData("32/13/2023", "but there is no month 32, nor a month 13")]
    [InlineData("32/01/2023", "but January 2023 has 31 days")]
    public void NoSuchDayOrTime_IsNamed(string text, string fault) => CheckFault(text, fault);

    [Theory]
    [InlineData("Mon, 24 Aug 2022 08:10:00 GMT", "but 24 August 2022 is a Wednesday")]
    [InlineData("Thursday, 24 Aug 2022", "but 24 August 2022 is a Wednesday")]
    public void OtherWeekday_IsNamed(string text, string fault) => CheckFault(text, fault);

    [Theory]
    [InlineData("01/02/2024", "which may be 2024-02-01 or 2024-01-02; write the one that is meant")]
    [InlineData("1.2.2024", "which may be 2024-02-01 or 2024-01-02; write the one that is meant")]
    [InlineData("01-02-2024 08:10", "which may be 2024-02-01 or 2024-01-02; write the one that is meant")]
    [InlineData("31/12/2024", "which has no year in front; write 2024-12-31")]
    [InlineData("12/31/2024", "which has no year in front; write 2024-12-31")]
    [InlineData("05/05/2024", "which has no year in front; write 2024-05-05")]
    public void DayOrderIsNotCertain_NamesTheReadings(string text, string fault) => CheckFault(text, fault);

    [Theory]
    [InlineData("2024-05-01T")]
    [InlineData("2024-05-01 8")]
    [InlineData("2024-05-01 08:1")]
    [InlineData("2024-05-01 08:10:5")]
    [InlineData("2024-05-01 morning")]
    [InlineData("2024-05-01 +08:00")]
    public void NoTimeOfDay_IsSaid(string text) => CheckFault(text, "whose time of day is not like '08:10' or '08:10:00'");

    [Theory]
    [InlineData("2024-05-01 08:10.5")]
    [InlineData("2024-05-01 08:10:00 BST")]
    [InlineData("2024-05-01 08:10:00 Europe/Berlin")]
    [InlineData("2024-05-01 08:10:00 +080")]
    [InlineData("2024-05-01 08:10:00 +08:0")]
    [InlineData("2024-05-01 08:10:00 +")]
    [InlineData("2024-05-01 08:10:00 \u221208:00")]
    [InlineData("2024-05-01T08:10:00ZZ")]
    public void NoOffset_IsSaid(string text) => CheckFault(text, "whose end is not an offset like 'Z' or '+08:00'");

    [Theory]
    [InlineData("2024-05-01 08:10:00 +0860", "but there is no minute 60 in an offset")]
    [InlineData("Wed, 24 Aug 2022 08:10:00 EST", "whose 'EST' is not an offset; write '-05:00'")]
    [InlineData("2024-05-01 08:10:00 CET", "whose 'CET' is not an offset; write '+01:00'")]
    [InlineData("2024-05-01 08:10:00 CST", "whose 'CST' may be '-06:00' or '+08:00'; write the one that is meant")]
    [InlineData("2024-05-01 08:10:00 PM", "whose hour counts to 12; write it from 00 to 23")]
    [InlineData("2024-05-01 8:10 a.m.", "whose hour counts to 12; write it from 00 to 23")]
    [InlineData("2024-05-01 20:10 pm", "which has the half of the day beside an hour that counts to 24")]
    [InlineData("2024-05-01 08:10:00 UTC+8", "whose offset must stand without 'UTC' or 'GMT', like '+08:00'")]
    [InlineData("2024-05-01 08:10:00 GMT+0800 (China Standard Time)", "whose offset must stand without 'UTC' or 'GMT', like '+08:00'")]
    [InlineData("Wed, 24 Aug 2022 08:10:00 +0800 (CST)", "whose '(CST)' at the end is not read")]
    public void OffsetThatIsMeant_IsAdvised(string text, string fault) => CheckFault(text, fault);

    [Theory]
    [InlineData("2024-05-01 08:10:00 +14:01")]
    [InlineData("2024-05-01 08:10:00 -99")]
    public void OffsetTooFar_IsSaid(string text) => CheckFault(text, "but offsets from UTC go up to 14:00");

    [Theory]
    [InlineData("2024", "which has neither month nor day; write them like '2024-05-01'")]
    [InlineData("2024年", "which has neither month nor day; write them like '2024-05-01'")]
    [InlineData("2024-05", "which has no day; write it like '2024-05-01'")]
    [InlineData("2020.09", "which has no day; write it like '2024-05-01'")]
    [InlineData("2024年5月", "which has no day; write it like '2024-05-01'")]
    [InlineData("20240102", "which has no '-' between year, month and day; write 2024-01-02")]
    [InlineData("20240230", "but February 2024 has 29 days")]
    [InlineData("2024.05.01", "which is not a date that is read; write 2024-05-01")]
    [InlineData("2021年10月01日", "which is not a date that is read; write 2021-10-01")]
    [InlineData("2024-05/01", "which is not a date that is read; write 2024-05-01")]
    [InlineData("2024-05-01x", "which is not a date that is read; write the date as 2024-05-01")]
    [InlineData("12024-05-01", "but years go from 1 to 9999")]
    [InlineData("24-05-01", "whose year has no four digits; write it like '2024-05-01'")]
    [InlineData("1/2/24", "whose year has no four digits; write it like '2024-05-01'")]
    [InlineData("24 Aug 22", "whose year has no four digits; write it like '2024-05-01'")]
    [InlineData("Wed, 24 Aug 22 08:10:00 GMT", "whose year has no four digits; write it like '2024-05-01'")]
    [InlineData("Wednesday, 24-Aug-22 08:10:00 GMT", "whose year has no four digits; write it like '2024-05-01'")]
    [InlineData("24-Aug-2022", "which has '-' around the name of its month; write 2022-08-24")]
    [InlineData("August 24, 2022", "which is not in the order that is read; write 2022-08-24")]
    [InlineData("Wednesday, Aug. 24th, 2022", "which is not in the order that is read; write 2022-08-24")]
    [InlineData("24th of August 2022", "which is not a date that is read; write 2022-08-24")]
    [InlineData("Wed, 24-Aug-2022 08:10:00 GMT", "which has '-' around the name of its month; write 2022-08-24T08:10:00GMT")]
    [InlineData("2022-08-24_08:10", "which is not a date that is read; write 2022-08-24T08:10")]
    [InlineData("2022.08.24 8:10 +8", "which is not a date that is read; write 2022-08-24T08:10+8")]
    [InlineData("2022年8月24日 08:10", "which is not a date that is read; write 2022-08-24T08:10")]
    [InlineData("2022.08.24 8:10 PM", "which is not a date that is read; write the date as 2022-08-24")]
    [InlineData("2022.08.24 25:10", "which is not a date that is read; write the date as 2022-08-24")]
    [InlineData("2022.08.24 810", "which is not a date that is read; write the date as 2022-08-24")]
    [InlineData("20220824T081000Z", "which has no '-' between year, month and day; write 2022-08-24T08:10:00Z")]
    [InlineData("20220824 0810", "which has no '-' between year, month and day; write 2022-08-24T08:10")]
    [InlineData("31/12/2024 10:00:00.5", "which has no year in front; write 2024-12-31T10:00:00.5")]
    [InlineData("August 24, 2022 08:10", "which is not in the order that is read; write 2022-08-24T08:10")]
    [InlineData("31st of February 2021", "but February 2021 has 28 days")]
    [InlineData("24 Agosto 2022", "but 'Agosto' is not the name of a month")]
    [InlineData("24 août 2022", "but 'août' is not the name of a month")]
    [InlineData("1714550000", "which looks like the time since 1970; write it like '2024-05-01T08:10:00Z', or let the schema say 'x-date-format'")]
    [InlineData("1648573629557", "which looks like the time since 1970; write it like '2024-05-01T08:10:00Z', or let the schema say 'x-date-format'")]
    public void OtherSpelling_IsRefusedWithAdvice(string text, string fault) => CheckFault(text, fault);

    [Theory]
    [InlineData("")]
    [InlineData("202-05-01")]
    [InlineData("-2024-05-01")]
    [InlineData("2024-W18-3")]
    [InlineData("٢٠٢٤-٠٥-٠١")]
    [InlineData("２０２４-０５-０１")]
    [InlineData("yesterday")]
    [InlineData("Wed 2022")]
    [InlineData("Invalid Date")]
    [InlineData("{{ date }}")]
    [InlineData("Wed Aug 24 08:10:00 2022")]
    public void SomethingElse_IsRefusedNotGuessed(string text) =>
        CheckFault(text, "which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'");

    [Theory]
    [InlineData("2024-05-01 08:10:00.", "whose fraction of a second has no digits")]
    [InlineData("2024-05-01T08:10:00.12345678Z", "which is finer than the ten-millionths of a second that can be kept")]
    public void FractionThatCannotBeKept_IsSaid(string text, string fault) => CheckFault(text, fault);

    [Fact]
    public void NoOffset_TakesTheDefault()
    {
        Assert.Null(TimestampReader.Read("2024-05-01", TimeSpan.FromHours(8), out var timestamp));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.FromHours(8)), timestamp);
    }

    [Theory]
    [InlineData("0001-01-01", 8)]
    [InlineData("9999-12-31 23:00", -8)]
    [InlineData("0001-01-01 00:00 +1", 0)]
    [InlineData("9999-12-31T23:59:60Z", 0)]
    public void BeyondTheCalendarInUtc_IsRefused(string text, int hours) =>
        Assert.Equal("which lies beyond the years 1 to 9999 in UTC", TimestampReader.Read(text, TimeSpan.FromHours(hours), out _));

    [Fact]
    public void AnotherCulture_ReadsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            Assert.Null(TimestampReader.Read("Wed, 24 Aug 2022 08:10:00 GMT", TimeSpan.Zero, out var timestamp));
            Assert.Equal(2022, timestamp.Year);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static void CheckFault(string text, string fault) =>
        Assert.Equal(fault, TimestampReader.Read(text, TimeSpan.Zero, out _));
}
