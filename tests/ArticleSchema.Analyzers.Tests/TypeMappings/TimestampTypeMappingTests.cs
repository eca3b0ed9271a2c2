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
        ("{ format: timestamp }", "FrontMatterValue"),
        ("{ type: integer, format: timestamp, x-date-format: unix-s }", "DateTimeOffset"),
        ("{ type: [string, integer], format: timestamp, x-date-format: unix-s }", "DateTimeOffset"),
        ("{ type: ['null', number], format: timestamp, x-date-format: unix-ms }", "DateTimeOffset?"),
        ("{ type: [string, boolean], format: timestamp, x-date-format: unix-s }", "union"));

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
    public void MomentWithoutOffset_HasThatOfTheSchema()
    {
        PropertyTest.Required("{ type: string, format: timestamp, x-time-zone: +08:00 }").Holds(
            ("2022-08-24 08:10", At(2022, 8, 24, 8, 10, offset: TimeSpan.FromHours(8))),
            ("2022-08-24 08:10Z", At(2022, 8, 24, 8, 10)));
        PropertyTest.Required("{ $ref: '#/$defs/moment', x-time-zone: -03:30 }", "moment: { type: string, format: timestamp }").Holds(
            ("2022-08-24", At(2022, 8, 24, offset: new TimeSpan(-3, -30, 0))));
        PropertyTest.Required("{ type: string, format: timestamp, x-time-zone: +08:00 }").Refuses("0001-01-01", "'0001-01-01' cannot be held by a DateTimeOffset");
    }

    [Theory]
    [InlineData("", "2022-08-24T00:00:00-05:00")]
    [InlineData(", x-time-zone: Z", "2022-08-24T00:00:00+00:00")]
    public void OffsetOfTheRoot_CountsWhereThePropertyHasNone(string keyword, string expected) => Assert.Equal(
        expected,
        GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\ntype: object\nrequired: [day]\nproperties: {{ day: {{ type: string, format: timestamp{keyword} }} }}\nx-time-zone: -05:00\nx-order: day\n"),
            ("content/a.md", "---\nday: 2022-08-24\n---\n"))).Evaluate<string>("NoteCollection.All[0].Day.ToString(\"yyyy-MM-ddTHH:mm:sszzz\")"));

    [Fact]
    public void SpellingsOfTheSchema_ReadBackAsTheSameMoment()
    {
        PropertyTest.Required("{ type: [string, integer], format: timestamp, x-date-format: [unix-s, MM/dd/yyyy], x-time-zone: +08:00 }").Holds(
            ("1704164645", At(2024, 1, 2, 3, 4).AddSeconds(5)),
            ("'1704164645'", At(2024, 1, 2, 3, 4).AddSeconds(5)),
            ("01/02/2024", At(2024, 1, 2, offset: TimeSpan.FromHours(8))),
            ("2024-01-02", At(2024, 1, 2, offset: TimeSpan.FromHours(8))));
        PropertyTest.Optional("{ type: integer, format: timestamp, x-date-format: unix-ms, default: 1000 }").Holds((null, At(1970, 1, 1).AddSeconds(1)));
    }

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
        Verify(PropertyTest.Optional("{ type: string, format: timestamp, default: '2024-05-01T08:10:00+08:00' }").Show("2024-05-01"));

    private static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0, TimeSpan offset = default) =>
        new(year, month, day, hour, minute, 0, offset);
}
