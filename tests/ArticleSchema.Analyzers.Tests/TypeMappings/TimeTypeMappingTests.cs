using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class TimeTypeMappingTests
{
    [Fact]
    public void TimeFormat_BecomesTimeOnly() => PropertyTest.HaveTypes(
        ("{ type: string, format: time }", "TimeOnly"),
        ("{ type: [string, 'null'], format: time }", "TimeOnly?"),
        ("{ format: time }", "FrontMatterValue"),
        ("{ type: [string, integer], format: time }", "union"),
        ("{ type: string, format: time, x-csharp-type: string }", "string"));

    [Fact]
    public void Times_ReadBackInUtc() => PropertyTest.Required("{ type: string, format: time }").Holds(
        ("08:00:00Z", new TimeOnly(8, 0)),
        ("'10:00:00+02:00'", new TimeOnly(8, 0)),
        ("'23:30:00-01:00'", new TimeOnly(0, 30)),
        ("00:00:00Z", TimeOnly.MinValue),
        ("23:59:59.9999999Z", TimeOnly.MaxValue));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: string, format: time, default: '08:30:00Z' }").Holds((null, new TimeOnly(8, 30)), ("09:00:00Z", new TimeOnly(9, 0)));
        PropertyTest.Optional("{ type: string, format: time, default: '08:30' }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: string, format: time, description: When the doors open. }").Show("08:00:00Z"));
}
