using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

/// <summary>Where a schema looks at the spelling of a value, its text is held, or what a model writes would not satisfy the schema.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void MomentWhoseSpellingCounts_StaysAText() => PropertyTest.HaveTypes(
        ("{ type: string, format: date-time, pattern: 'Z$' }", "string"),
        ("{ type: string, format: date-time, maxLength: 25 }", "string"),
        ("{ type: string, format: date-time, minLength: 21 }", "string"),
        ("{ type: string, format: timestamp, not: { pattern: 'GMT' } }", "string"),
        ("{ type: string, format: timestamp, allOf: [{ pattern: '^2' }] }", "string"),
        ("{ type: string, format: time, pattern: '^0' }", "string"),
        ("{ type: string, format: uuid, pattern: '^[0-9A-F-]+$' }", "string"));

    [Fact]
    public void MomentWhoseSpellingIsFree_IsAMoment() => PropertyTest.HaveTypes(
        ("{ type: string, format: date-time, minLength: 1, maxLength: 33 }", "DateTimeOffset"),
        ("{ type: string, format: date-time, description: When., deprecated: true, x-severity: warning }", "DateTimeOffset"),
        ("{ type: string, format: timestamp, minimum: 5, maxItems: 1 }", "DateTimeOffset"),
        ("{ type: string, format: time, minLength: 9, maxLength: 17 }", "TimeOnly"),
        ("{ type: string, format: uuid, minLength: 36, maxLength: 36 }", "Guid"));

    [Fact]
    public void TypeWithOneSpelling_IsHeldWhateverThePattern() => PropertyTest.HaveTypes(
        ("{ type: string, format: date, pattern: '^2' }", "DateOnly"),
        ("{ type: string, format: uri, pattern: '^https:' }", "Uri"));

    [Fact]
    public void WhoeverNamesTheType_GetsIt() => PropertyTest.HaveTypes(
        ("{ type: string, format: date-time, pattern: 'Z$', x-csharp-type: DateTimeOffset }", "DateTimeOffset"),
        ("{ type: string, format: uuid, pattern: '^[0-9a-f-]+$', x-csharp-type: Guid }", "Guid"));

    [Fact]
    public void TextOfAMoment_ReadsBackAsItIs() =>
        PropertyTest.Required("{ type: string, format: date-time, pattern: '\\+02:00$' }").Holds(("2024-05-01t08:00:00.10+02:00", "2024-05-01t08:00:00.10+02:00"));
}
