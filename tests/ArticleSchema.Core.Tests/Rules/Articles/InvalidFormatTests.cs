using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class InvalidFormatTests
{
    private const string Date = "properties: { date: { type: string, format: timestamp } }";

    [Fact]
    public void NoSuchDay_SaysHowManyTheMonthHas() =>
        RuleTest.For<InvalidFormat>(Date).Check("""
            ---
            date: {|ART2009:2022-02-30|}
            ---
            """).WithMessage("'date' is '2022-02-30', but February 2022 has 28 days");

    [Fact]
    public void AmbiguousDate_NamesBothReadings() =>
        RuleTest.For<InvalidFormat>(Date).Check("""
            ---
            date: {|ART2009:'01/02/2024'|}
            ---
            """).WithMessage("'date' is '01/02/2024', which may be 2024-02-01 or 2024-01-02; write the one that is meant");

    [Fact]
    public void WrongWeekday_NamesTheRightOne() =>
        RuleTest.For<InvalidFormat>(Date).Check("""
            ---
            date: {|ART2009:Mon, 24 Aug 2022 08:10:00 GMT|}
            ---
            """).WithMessage("'date' is 'Mon, 24 Aug 2022 08:10:00 GMT', but 24 August 2022 is a Wednesday");

    [Fact]
    public void NotAUri_SaysWhy() =>
        RuleTest.For<InvalidFormat>(schema: "properties: { thumbnail: { format: uri } }").Check("""
            ---
            thumbnail: {|ART2009:images/a.png|}
            ---
            """).WithMessage("'thumbnail' is 'images/a.png', which is not a URI: it does not begin with a scheme such as 'https:'");

    [Fact]
    public void NotText_IsNotTheFormatsBusiness() =>
        RuleTest.For<InvalidFormat>(schema: "properties: { date: { format: date } }").Check("""
            ---
            date: 2024
            ---
            """);

    [Fact]
    public void FoldedScalar_ReportsAllItsLines() =>
        RuleTest.For<InvalidFormat>(Date).Check("""
            ---
            date: {|ART2009:>-
              some
              day|}

            title: Hello
            ---
            """).WithMessage("'date' is 'some day', which is not a date and time; write it like '2024-05-01' or '2024-05-01T08:10:00+08:00'");

    [Theory]
    [InlineData("2024-05-01")]
    [InlineData("Wed, 24 Aug 2022 08:10:00 GMT")]
    [InlineData("'2022-08-24 08:10:00 +0800'")]
    public void UsualSpelling_ReportsNothing(string date) =>
        RuleTest.For<InvalidFormat>(Date).Check($"---\ndate: {date}\n---\n");
}
