using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class UnorderedValuesTests
{
    private const string Moments = """
        properties:
          date: { format: timestamp }
          updated: { format: timestamp, x-not-before: date }
        """;

    [Theory]
    [InlineData("2024-05-01", "2024-04-30")]
    [InlineData("2024-05-01T10:00", "2024-05-01T09:59:59")]
    [InlineData("2024-05-01T10:00", "2024-04-30")]
    [InlineData("2024-05-01", "2024-04-30T23:59:59.9999999")]
    [InlineData("2024-05-01T00:00+08:00", "2024-04-30T15:59Z")]
    public void EarlierThanItsBound_ReportsAtValue(string date, string updated) =>
        RuleTest.For<UnorderedValues>(Moments).Check($$"""
            ---
            date: {{date}}
            updated: {|ART2019:{{updated}}|}
            ---
            """).WithMessage($"'updated' is '{updated}', which is before 'date', '{date}'");

    [Theory]
    [InlineData("2024-05-01T10:00", "2024-05-01")]
    [InlineData("2024-05-01", "2024-05-01T00:00")]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("2024-05-01T00:00+08:00", "2024-04-30T16:00Z")]
    [InlineData("2024-05-01", "soon")]
    [InlineData("soon", "2024-05-01")]
    public void NotEarlier_OrNotToBeRead_ReportsNothingOfThis(string date, string updated) =>
        Assert.DoesNotContain(
            Project.Check([new("a/post.schema.yaml", Moments), new("a/b.md", $"---\ndate: {date}\nupdated: {updated}\n---\n")]),
            violation => violation.Id == UnorderedValues.Id);

    [Fact]
    public void BoundAbsent_ReportsNothing() =>
        RuleTest.For<UnorderedValues>(Moments).Check("---\nupdated: 2024-05-01\n---\n");

    [Fact]
    public void DayAlone_IsThatOfTheTimeZone() =>
        RuleTest.For<UnorderedValues>("""
            x-time-zone: +08:00
            properties:
              date: { format: timestamp }
              updated: { format: date, x-not-before: date }
            """).Check("""
            ---
            date: 2024-05-01T17:00Z
            updated: {|ART2019:2024-05-01|}
            ---
            """);

    [Theory]
    [InlineData("time", "'09:00:00Z'", "'08:00:00Z'", "'closes' is '08:00:00Z', which is before 'opens', '09:00:00Z'")]
    [InlineData("time", "'03:00:00+02:00'", "'01:00:00+02:00'", "'closes' is '01:00:00+02:00', which is before 'opens', '03:00:00+02:00'")]
    [InlineData("date-time", "2024-05-01T00:00:00Z", "2024-05-01T00:00:00+01:00", "'closes' is '2024-05-01T00:00:00+01:00', which is before 'opens', '2024-05-01T00:00:00Z'")]
    public void OtherFormats_AreComparedToo(string format, string opens, string closes, string message) =>
        RuleTest.For<UnorderedValues>($$"""
            properties:
              opens: { format: {{format}} }
              closes: { format: {{format}}, x-not-before: opens }
            """).Check($$"""
            ---
            opens: {{opens}}
            closes: {|ART2019:{{closes}}|}
            ---
            """).WithMessage(message);

    [Fact]
    public void Numbers_AreComparedExactly() =>
        RuleTest.For<UnorderedValues>("""
            properties:
              least: { type: number, x-not-after: most }
              most: { type: integer }
            """).Check("""
            ---
            least: {|ART2019:10000000000000000000000000000.5|}
            most: 10000000000000000000000000000
            ---
            """).WithMessage("'least' is 10000000000000000000000000000.5, which is greater than 'most', 10000000000000000000000000000");

    [Fact]
    public void Items_AreComparedOneByOne() =>
        RuleTest.For<UnorderedValues>("""
            properties:
              start: { format: date }
              sessions: { type: [string, array], items: { format: date }, x-not-before: start }
            """).Check("""
            ---
            start: 2024-05-02
            sessions: [2024-05-02, {|ART2019:2024-05-01|}]
            ---
            """).WithMessage("'sessions[2]' is '2024-05-01', which is before 'start', '2024-05-02'");

    [Fact]
    public void NestedMapping_IsComparedWithinItself() =>
        RuleTest.For<UnorderedValues>("""
            $defs:
              span:
                properties:
                  from: { format: date }
                  to: { allOf: [{ $ref: '#/$defs/later' }] }
              later: { format: date, x-not-before: from }
            properties:
              from: { format: date }
              trips: { items: { $ref: '#/$defs/span' } }
            """).Check("""
            ---
            from: 2030-01-01
            trips:
              - { from: 2024-05-01, to: 2024-05-02 }
              - { from: 2024-05-01, to: {|ART2019:2024-04-02|} }
            ---
            """).WithMessage("'trips[2].to' is '2024-04-02', which is before 'from', '2024-05-01'");

    [Fact]
    public void BoundOfAnotherPartOfTheSchema_IsFound() =>
        RuleTest.For<UnorderedValues>("""
            properties: { date: { format: date } }
            allOf: [{ properties: { updated: { format: date, x-not-before: date } } }]
            """).Check("---\ndate: 2024-05-02\nupdated: {|ART2019:2024-05-01|}\n---\n");

    [Fact]
    public void LevelAndText_AreThoseOfTheSchema() =>
        RuleTest.For<UnorderedValues>("""
            properties:
              date: { format: date }
              updated: { format: date, x-not-before: date, x-severity: warning, x-message: Look at the dates }
            """).Check("---\ndate: 2024-05-02\nupdated: {|ART2019:2024-05-01|}\n---\n").WithLines("warning ART2019: Look at the dates");

    [Theory]
    [InlineData("expires: {|ART2019:2026-11-22|}", "'expires' is '2026-11-22', so it has expired: today is 2026-11-23")]
    [InlineData("date: {|ART2019:2026-11-24T00:30+08:00|}", "'date' is '2026-11-24T00:30+08:00', which is in the future: today is 2026-11-23")]
    public void BeyondTheDayOfTheCheck_IsSaidInPlainWords(string line, string message) =>
        RuleTest.For<UnorderedValues>(Now).Check($"---\n{line}\n---\n", today: new DateTime(2026, 11, 23)).WithMessage(message);

    [Theory]
    [InlineData("expires: 2026-11-23")]
    [InlineData("date: 2026-11-23T23:59-08:00")]
    public void OnTheDayOfTheCheck_ReportsNothing(string line) =>
        RuleTest.For<UnorderedValues>(Now).Check($"---\n{line}\n---\n", today: new DateTime(2026, 11, 23));

    [Fact]
    public void NobodySaysWhichDayItIs_ReportsNothing() =>
        RuleTest.For<UnorderedValues>(Now).Check("---\nexpires: 1999-01-01\ndate: 9999-12-31\n---\n");

    private const string Now = """
        properties:
          expires: { format: date, x-not-before: now }
          date: { format: timestamp, x-not-after: now }
        """;
}
