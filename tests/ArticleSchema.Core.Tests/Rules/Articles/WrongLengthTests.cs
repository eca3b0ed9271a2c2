using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class WrongLengthTests
{
    private const string Title = "properties: { title: { type: string, minLength: 3, maxLength: 5 } }";

    [Fact]
    public void TooLong_SaysHowLong() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: {|ART2011:Hello!|}
            ---
            """).WithMessage("'title' has 6 characters, but at most 5 are allowed");

    [Fact]
    public void TooShort_SaysHowShort() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: {|ART2011:H|}
            ---
            """).WithMessage("'title' has 1 character, but at least 3 are required");

    [Fact]
    public void BoundOfOne_IsInTheSingular() =>
        RuleTest.For<WrongLength>(schema: "properties: { grade: { maxLength: 1 } }").Check("""
            ---
            grade: {|ART2011:A+|}
            ---
            """).WithMessage("'grade' has 2 characters, but at most 1 is allowed");

    [Fact]
    public void Emoji_CountAsOneCharacterEach() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: 😀😀😀😀😀
            ---
            """);

    [Fact]
    public void QuotesAndEscapes_DoNotCount() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: "\u00e9\ttwo"
            ---
            """);

    [Fact]
    public void EmptyText_IsAnotherRule() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: {|ART2005:''|}
            ---
            """);

    [Fact]
    public void LiteralBlock_ReportsAllItsLines() =>
        RuleTest.For<WrongLength>(Title).Check("""
            ---
            title: {|ART2011:|
              Hello,
              world|}
            date: 2024-05-01
            ---
            """).WithMessage("'title' has 13 characters, but at most 5 are allowed");
}
