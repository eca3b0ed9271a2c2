using System.Globalization;

using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class ExactTimestampFormatTests
{
    [Theory]
    [InlineData("MM/dd/yyyy", "01/02/2024", "2024-01-02T00:00:00+00:00")]
    [InlineData("dd/MM/yyyy", "01/02/2024", "2024-02-01T00:00:00+00:00")]
    [InlineData("d/M/yyyy", "1/2/2024", "2024-02-01T00:00:00+00:00")]
    [InlineData("d/M/yyyy", "01/12/2024", "2024-12-01T00:00:00+00:00")]
    [InlineData("yyyyMMdd", "20240102", "2024-01-02T00:00:00+00:00")]
    [InlineData("yyyyMMddHHmmss", "20240102030405", "2024-01-02T03:04:05+00:00")]
    [InlineData("yyyy.MM.dd", "2024.01.02", "2024-01-02T00:00:00+00:00")]
    [InlineData("yyyy年MM月dd日", "2024年01月02日", "2024-01-02T00:00:00+00:00")]
    [InlineData("yyyy'年'M'月'd'日'", "2024年1月2日", "2024-01-02T00:00:00+00:00")]
    [InlineData("MMMM d, yyyy", "August 24, 2022", "2022-08-24T00:00:00+00:00")]
    [InlineData("d MMM yyyy", "24 aug 2022", "2022-08-24T00:00:00+00:00")]
    [InlineData("dddd, d MMMM yyyy", "Wednesday, 24 August 2022", "2022-08-24T00:00:00+00:00")]
    [InlineData("ddd MMM dd HH:mm:ss zzz yyyy", "Wed Aug 24 08:10:00 +0800 2022", "2022-08-24T08:10:00+08:00")]
    [InlineData("yyyy-MM-dd HH:mm:ss.fff", "2024-01-02 03:04:05.250", "2024-01-02T03:04:05.25+00:00")]
    [InlineData("yyyy-MM-dd HH:mm:ss.FFF", "2024-01-02 03:04:05.2", "2024-01-02T03:04:05.2+00:00")]
    [InlineData("yyyy-MM-dd HH:mm:ss.FFF", "2024-01-02 03:04:05", "2024-01-02T03:04:05+00:00")]
    [InlineData("yyyy-MM-dd HH:mm:ss.fffffff", "2024-01-02 03:04:05.1234567", "2024-01-02T03:04:05.1234567+00:00")]
    [InlineData("yyyy-MM-dd h:mm tt", "2024-01-02 12:04 AM", "2024-01-02T00:04:00+00:00")]
    [InlineData("yyyy-MM-dd h:mm tt", "2024-01-02 12:04 pm", "2024-01-02T12:04:00+00:00")]
    [InlineData("yyyy-MM-dd hh:mmt", "2024-01-02 01:04P", "2024-01-02T13:04:00+00:00")]
    [InlineData("yyyy-MM-ddTHH:mm:ssK", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+00:00")]
    [InlineData("yyyy-MM-ddTHH:mm:ssK", "2024-01-02T03:04:05-03:30", "2024-01-02T03:04:05-03:30")]
    [InlineData("yyyy-MM-dd HH:mm z", "2024-01-02 03:04 +8", "2024-01-02T03:04:00+08:00")]
    [InlineData("yyyy-MM-dd HH:mm zz", "2024-01-02 03:04 -05", "2024-01-02T03:04:00-05:00")]
    [InlineData("yyyy-MM-dd HH\\h", "2024-01-02 03h", "2024-01-02T03:00:00+00:00")]
    [InlineData("yyyy-MM-%d", "2024-01-2", "2024-01-02T00:00:00+00:00")]
    [InlineData("yyyy-MM-dd", "  2024-01-02 ", "2024-01-02T00:00:00+00:00")]
    [InlineData("yyyy-MM-dd HH:mm:ssK", "2016-12-31 23:59:60Z", "2017-01-01T00:00:00+00:00")]
    [InlineData("unix-s", "1704164645", "2024-01-02T03:04:05+00:00")]
    [InlineData("unix-s", "-1", "1969-12-31T23:59:59+00:00")]
    [InlineData("unix-s", "-0.5", "1969-12-31T23:59:59.5+00:00")]
    [InlineData("unix-s", "0", "1970-01-01T00:00:00+00:00")]
    [InlineData("unix-s", "000000000000000000000000001", "1970-01-01T00:00:01+00:00")]
    [InlineData("unix-s", "1704164645.12345670", "2024-01-02T03:04:05.1234567+00:00")]
    [InlineData("unix-s", "-62135596800", "0001-01-01T00:00:00+00:00")]
    [InlineData("unix-s", "253402300799.9999999", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("unix-ms", "1704164645250", "2024-01-02T03:04:05.25+00:00")]
    public void TextInTheFormat_IsRead(string pattern, string text, string expected)
    {
        var format = ExactTimestampFormat.Create(pattern, out var fault);
        Assert.Null(fault);
        Assert.True(format!.TryRead(text, TimeSpan.Zero, out var value, out fault), fault);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, value.Offset);
        Assert.Equal(pattern, format.Pattern);
        Assert.Equal(pattern.StartsWith("unix", StringComparison.Ordinal), format.IsCount);
    }

    [Theory]
    [InlineData("MM/dd/yyyy", "1/2/2024", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "01/02/24", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "01/02/2024 ok", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "01-02-2024", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "٠١/٠٢/٢٠٢٤", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "31/12/2024", "but there is no month 31")]
    [InlineData("MM/dd/yyyy", "02/30/2024", "but February 2024 has 29 days")]
    [InlineData("MM/dd/yyyy", "01/01/0000", "but there is no year 0")]
    [InlineData("ddd, d MMM yyyy", "Mon, 24 Aug 2022", "but 24 August 2022 is a Wednesday")]
    [InlineData("d MMM yyyy", "24 August 2022", "which is not written as 'd MMM yyyy'")]
    [InlineData("d MMM yyyy", "24 Agu 2022", "which is not written as 'd MMM yyyy'")]
    [InlineData("yyyy-MM-dd  HH:mm", "2024-01-02 03:04", "which is not written as 'yyyy-MM-dd  HH:mm'")]
    [InlineData("yyyy-MM-dd HH:mm", "2024-01-02 24:00", "but there is no hour 24; midnight is 00:00 of the day that begins")]
    [InlineData("yyyy-MM-dd HH:mm:ss", "2024-01-02 23:58:60", "but a leap second can only be the last second of a day in UTC")]
    [InlineData("yyyy-MM-dd hh:mm tt", "2024-01-02 13:04 PM", "but there is no hour 13 in half a day")]
    [InlineData("yyyy-MM-dd hh:mm tt", "2024-01-02 00:04 AM", "but there is no hour 0 in half a day")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-02 03:04 +15:00", "but offsets from UTC go up to 14:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-02 03:04 +08:60", "which is not written as 'yyyy-MM-dd HH:mm zzz'")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "0001-01-01 03:04 +08:00", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("yyyy-MM-dd HH:mm:ss.fff", "2024-01-02 03:04:05.25", "which is not written as 'yyyy-MM-dd HH:mm:ss.fff'")]
    [InlineData("unix-s", "", "which is not a number of seconds since 1970")]
    [InlineData("unix-s", "2024-01-02", "which is not a number of seconds since 1970")]
    [InlineData("unix-s", "1_000", "which is not a number of seconds since 1970")]
    [InlineData("unix-s", "1e9", "which is not a number of seconds since 1970")]
    [InlineData("unix-s", "1.", "which is not a number of seconds since 1970")]
    [InlineData("unix-s", "0.12345678", "which is finer than the ten-millionths of a second that can be kept")]
    [InlineData("unix-s", "1704164645250", "which lies beyond the years 1 to 9999 in UTC when it counts seconds; it looks like milliseconds ('unix-ms')")]
    [InlineData("unix-s", "253402300800", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("unix-s", "-62135596801", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("unix-ms", "99999999999999999999999", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("unix-ms", "x", "which is not a number of milliseconds since 1970")]
    public void OtherText_SaysWhy(string pattern, string text, string expected)
    {
        Assert.False(ExactTimestampFormat.Create(pattern, out _)!.TryRead(text, TimeSpan.Zero, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void NoOffset_TakesTheDefault()
    {
        Assert.True(ExactTimestampFormat.Create("MM/dd/yyyy", out _)!.TryRead("01/02/2024", TimeSpan.FromHours(8), out var value, out _));
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.FromHours(8)), value);
    }

    [Theory]
    [InlineData("", "it gives no year; write 'yyyy' where it stands")]
    [InlineData("HH:mm", "it gives no year; write 'yyyy' where it stands")]
    [InlineData("yyyy-MM", "it gives no day; write 'dd' where it stands")]
    [InlineData("dd/yyyy", "it gives no month; write 'MM' where it stands")]
    [InlineData("dddd MM yyyy", "it gives no day; write 'dd' where it stands")]
    [InlineData("dd/MM/yy", "its year is 'yy', which does not say the century; write 'yyyy'")]
    [InlineData("dd/MM/yyyyy", "its 'yyyyy' is not a specifier")]
    [InlineData("dd/MM/yyyy g", "its 'g' is an era, which is not read")]
    [InlineData("ddddd/MM/yyyy", "its 'ddddd' is not a specifier")]
    [InlineData("dd/MM/yyyy HHH", "its 'HHH' is not a specifier")]
    [InlineData("dd/MM/yyyy zzzz", "its 'zzzz' is not a specifier")]
    [InlineData("dd/MM/yyyy KK", "its 'KK' is not a specifier")]
    [InlineData("dd/MM/yyyy HH:mm:ss.ffffffff", "its 'ffffffff' asks for more than the seven digits that can be kept")]
    [InlineData("dd/MM/yyyy/dd", "it gives the day twice")]
    [InlineData("dd/MM/yyyy zzz K", "it gives the offset twice")]
    [InlineData("dd/MM/yyyy hh:mm", "its 'h' counts to 12 and does not say which half of the day; write 'H', or add 'tt'")]
    [InlineData("dd/MM/yyyy HH:mm tt", "its 't' needs the hour as 'h', which counts to 12")]
    [InlineData("dd/MM/yyyy mm", "it gives a minute without the hour")]
    [InlineData("dd/MM/yyyy HH:ss", "it gives a second without the minute")]
    [InlineData("dd/MM/yyyy HH:mm.ff", "it gives a fraction without the second")]
    [InlineData("dMyyyy", "its 'd' takes as many digits as there are, so that what follows must not begin with a digit")]
    [InlineData("yyyyMMd0", "its 'd' takes as many digits as there are, so that what follows must not begin with a digit")]
    [InlineData("yyyy-MM-dd'T", "its quotation mark ' is not closed")]
    [InlineData("yyyy-MM-dd\\", "nothing follows its '\\'")]
    [InlineData("yyyy-MM-dd%", "nothing follows its '%'")]
    [InlineData("d", "it is a single letter, which means another format in every culture; write it out, like 'yyyy-MM-dd'")]
    public void FormatThatLeavesSomethingOpen_IsRefused(string pattern, string expected)
    {
        Assert.Null(ExactTimestampFormat.Create(pattern, out var fault));
        Assert.Equal(expected, fault);
    }

    // .NET is the authority on its own formats: what it writes is read as what was written.
    [Theory]
    [InlineData("yyyy-MM-ddTHH:mm:ss.fffffffzzz")]
    [InlineData("yyyy-MM-ddTHH:mm:ss.FFFFFFFK")]
    [InlineData("dddd, d MMMM yyyy h:m:s.FFFFFFF tt zzz")]
    [InlineData("ddd dd MMM yyyy hh:mm:ss.fffffff t zzz")]
    [InlineData("'on' yyyy/M/d \"at\" H:m:s.fffffff zzz")]
    [InlineData("yyyyMMddHHmmssfffffffzzz")]
    public void WhatTheFormatWrites_IsReadBack(string pattern)
    {
        var random = new Random(20240501);
        var format = ExactTimestampFormat.Create(pattern, out _)!;
        for (var i = 0; i < 500; i++)
        {
            var local = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            var moment = new DateTimeOffset(local, TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)));
            var text = moment.ToString(pattern, CultureInfo.InvariantCulture);
            Assert.True(format.TryRead(text, TimeSpan.Zero, out var read, out var fault), $"{text}: {fault}");
            Assert.Equal(moment, read);
            Assert.Equal(moment.Offset, read.Offset);
        }
    }

    // Whatever we take, .NET takes for the same moment, so that no text means two things.
    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss.FFF K", "0123456789-: .+Z")]
    [InlineData("d/M/yyyy h:m tt", "0123456789/: AaPpMm")]
    [InlineData("dd MMM yyyy zzz", "0123456789 MayJun+-:")]
    public void ChangedText_IsReadAsByDotNetOrRefused(string pattern, string alphabet)
    {
        var random = new Random(20240502);
        var format = ExactTimestampFormat.Create(pattern, out _)!;
        var taken = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = new DateTimeOffset(2024, random.Next(1, 13), random.Next(1, 29), random.Next(24), random.Next(60), random.Next(60), TimeSpan.Zero).ToString(pattern, CultureInfo.InvariantCulture).ToCharArray();
            text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            var changed = new string(text).Trim();
            if (!format.TryRead(changed, TimeSpan.Zero, out var read, out _))
                continue;
            taken++;
            Assert.True(DateTimeOffset.TryParseExact(changed, pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expected), changed);
            Assert.Equal(expected, read);
        }

        Assert.InRange(taken, 1_000, 20_000);
    }
}
