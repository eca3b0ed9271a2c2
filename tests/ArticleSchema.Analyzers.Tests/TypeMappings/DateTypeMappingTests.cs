using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class DateTypeMappingTests
{
    [Fact]
    public void DateFormat_BecomesDateOnly() => PropertyTest.HaveTypes(
        ("{ type: string, format: date }", "DateOnly"),
        ("{ type: [string, 'null'], format: date }", "DateOnly?"),
        ("{ format: date }", "FrontMatterValue"),
        ("{ type: [string, integer], format: date }", "union"),
        ("{ type: string, format: date, x-csharp-type: string }", "string"),
        ("{ type: string, format: date-time }", "DateTimeOffset"));

    [Fact]
    public void Days_ReadBack() => PropertyTest.Required("{ type: string, format: date }").Holds(
        ("2024-02-29", new DateOnly(2024, 2, 29)),
        ("'2024-02-29'", new DateOnly(2024, 2, 29)),
        ("0001-01-01", DateOnly.MinValue),
        ("9999-12-31", DateOnly.MaxValue));

    [Fact]
    public void Default_StandsInForWhatIsAbsent() => PropertyTest.Optional("{ type: string, format: date, default: 2024-02-29 }").Holds(
        (null, new DateOnly(2024, 2, 29)),
        ("2025-01-01", new DateOnly(2025, 1, 1)));

    [Fact]
    public void DefaultThatIsNoDay_IsRefused() => PropertyTest.Optional("{ type: string, format: date, default: 2024-02-30 }").RefusesDefault();

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: string, format: date, default: 2024-02-29, description: The day. }").Show("2024-05-01"));
}
