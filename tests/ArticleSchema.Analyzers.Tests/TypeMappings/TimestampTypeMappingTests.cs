using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class TimestampTypeMappingTests
{
    private const string Timestamp = "{ type: string, format: timestamp }";

    [Fact]
    public void MomentFormats_BecomeDateTimeOffset() => PropertyTest.HaveTypes(
        (Timestamp, "DateTimeOffset"),
        ("{ type: string, format: date-time }", "DateTimeOffset"),
        ("{ type: ['null', string], format: date-time }", "DateTimeOffset?"),
        ("{ type: string, format: date }", "DateOnly"),
        ("{ type: integer, format: timestamp }", "long"),
        ("{ format: timestamp }", "FrontMatterValue"));

    [Fact]
    public void Spellings_ReadBackAsTheSameMoment() => PropertyTest.Required(Timestamp).Holds(
        ("Wed, 24 Aug 2022 08:10:00 GMT", At(2022, 8, 24, 8, 10)),
        ("2022-08-24", At(2022, 8, 24)),
        ("2022/8/4 8:10", At(2022, 8, 4, 8, 10)),
        ("2022-08-24T08:10:00+08:00", At(2022, 8, 24, 8, 10, offset: TimeSpan.FromHours(8))),
        ("2022-08-24 08:10:00 -0330", At(2022, 8, 24, 8, 10, offset: new TimeSpan(-3, -30, 0))),
        ("2022-08-24T08:10:00.1234567Z", At(2022, 8, 24, 8, 10).AddTicks(1234567)),
        ("0001-01-01", DateTimeOffset.MinValue),
        ("9999-12-31T23:59:59.9999999Z", DateTimeOffset.MaxValue));

    [Fact]
    public void StrictMoments_ReadBack() => PropertyTest.Required("{ type: string, format: date-time }").Holds(
        ("2022-08-24T08:10:00Z", At(2022, 8, 24, 8, 10)),
        ("2022-08-24t08:10:00.5+14:00", At(2022, 8, 24, 8, 10, offset: TimeSpan.FromHours(14)).AddMilliseconds(500)),
        ("2016-12-31T23:59:60Z", At(2017, 1, 1)),
        ("2022-08-24T08:10:00+23:59", At(2022, 8, 23, 8, 11)));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: string, format: timestamp, default: 2024-05-01 08:10:00.25 -05:30 }").Holds(
            (null, At(2024, 5, 1, 8, 10, offset: new TimeSpan(-5, -30, 0)).AddMilliseconds(250)),
            ("2025-01-01", At(2025, 1, 1)));
        PropertyTest.Optional("{ type: string, format: timestamp, default: no moment }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() =>
        Verify(PropertyTest.Optional("{ type: string, format: timestamp, default: '2024-05-01T08:10:00+08:00' }").Run("2024-05-01").Driver);

    private static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0, TimeSpan offset = default) =>
        new(year, month, day, hour, minute, 0, offset);
}
