using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Formats;

/// <summary><c>format: timestamp</c> with <c>x-date-format</c> beside it.</summary>
public sealed class ExtendedTimestampFormatTests
{
    [Theory]
    [InlineData("MM/dd/yyyy", "01/02/2024", "2024-01-02T00:00:00+08:00")]
    [InlineData("MM/dd/yyyy", "2024-01-02 10:30", "2024-01-02T10:30:00+08:00")]
    [InlineData("[dd.MM.yyyy, 'MMMM d, yyyy']", "May 1, 2024", "2024-05-01T00:00:00+08:00")]
    [InlineData("unix-s", "1704164645", "2024-01-02T03:04:05+00:00")]
    [InlineData("unix-s", "'1704164645'", "2024-01-02T03:04:05+00:00")]
    [InlineData("unix-ms", "1.704164645e12", "2024-01-02T03:04:05+00:00")]
    [InlineData("yyyyMMdd", "20240102", "2024-01-02T00:00:00+08:00")]
    [InlineData("ddMMyyyy", "01022024", "2024-02-01T00:00:00+08:00")]
    [InlineData("[yyyy-dd-MM, MM/dd/yyyy]", "2024-02-02", "2024-02-02T00:00:00+08:00")]
    public void Moment_IsRead(string formats, string value, string expected)
    {
        Assert.Null(Create(formats).Read((ScalarNode)SchemaTest.ReadNode(value), TimeSpan.FromHours(8), out var moment));
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), moment);
        Assert.Equal(expected[^6..], moment.ToString("zzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("MM/dd/yyyy", "02/30/2024", "but February 2024 has 29 days")]
    [InlineData("MM/dd/yyyy", "soon", "which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'; the schema also takes 'MM/dd/yyyy'")]
    [InlineData("MM/dd/yyyy", "5", "which is not written as 'MM/dd/yyyy'")]
    [InlineData("[MM/dd/yyyy, unix-s]", ".5e400", "which is not written as 'MM/dd/yyyy' or 'unix-s'")]
    [InlineData("unix-ms", "1e15", "which lies beyond the years 1 to 9999 in UTC")]
    [InlineData("[MM/dd/yyyy, dd/MM/yyyy]", "01/02/2024", "which may be 2024-01-02 or 2024-02-01; write the one that is meant")]
    [InlineData("yyyy-dd-MM", "2024-01-02", "which may be 2024-02-01 or 2024-01-02; write the one that is meant")]
    [InlineData("[unix-s, unix-ms]", "1704164645", "which may be 2024-01-02T03:04:05+00:00 or 1970-01-20T17:22:44+00:00; write the one that is meant")]
    public void WhatIsNone_SaysWhy(string formats, string value, string fault) =>
        Assert.Equal(fault, Create(formats).Read((ScalarNode)SchemaTest.ReadNode(value), TimeSpan.Zero, out _));

    [Theory]
    [InlineData("type: [string, integer]", "1704164645", true)]
    [InlineData("type: integer", "1704164645", true)]
    [InlineData("type: integer", "17041646450000", false)]
    [InlineData("type: number", "1.5", true)]
    [InlineData("type: string", "'1704164645'", true)]
    [InlineData("type: string", "yesterday", false)]
    [InlineData("type: string", "2024-01-02", true)]
    public void Numbers_AreCheckedWhereTheSchemaNamesFormats(string type, string value, bool isValid) =>
        Assert.Equal(isValid, SchemaTest.Evaluate($"{{ {type}, format: timestamp, x-date-format: unix-s }}", value).Count == 0);

    [Fact]
    public void WithoutFormatsOfItsOwn_NumbersAreNoBusinessOfTheFormat() => Assert.Empty(SchemaTest.Evaluate("format: timestamp", "5"));

    [Fact]
    public void SameFormats_AreEqual()
    {
        Assert.Equal(Create("[unix-s, yyyyMMdd]"), Create("[unix-s, yyyyMMdd]"));
        Assert.NotEqual(Create("[unix-s, yyyyMMdd]"), Create("[yyyyMMdd, unix-s]"));
    }

    private static ExtendedTimestampFormat Create(string formats)
    {
        var schema = SchemaTest.Read($"{{ x-date-format: {formats}, format: timestamp }}");
        Assert.Empty(schema.Violations.Select(violation => violation.ToString()));
        return (ExtendedTimestampFormat)schema.Root.Find<FormatKeyword>()!.Format;
    }
}
