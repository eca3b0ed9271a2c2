using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class UnmatchedPatternTests
{
    [Fact]
    public void TextDoesNotMatch_ReportsAtTheValue() =>
        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: '^[a-z-]+$' } }").Check("""
            ---
            slug: {|ART2010:Hello World|}
            ---
            """).WithMessage("'slug' is 'Hello World', which does not match the pattern '^[a-z-]+$'");

    [Fact]
    public void MatchAnywhere_IsEnough() =>
        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: 'llo' } }").Check("""
            ---
            slug: hello
            ---
            """);

    [Fact]
    public void NumberIsNoText_ReportsNothing() =>
        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: '^a' } }").Check("""
            ---
            slug: 5
            ---
            """);

    [Fact]
    public void TypeIsWrongToo_ReportsTheTypeOnly() =>
        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: '^a', type: boolean } }").Check("""
            ---
            slug: {|ART2006:hello|}
            ---
            """);

    [Fact]
    public void PatternThatBacktracksForever_EndsAllTheSame() =>
        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: '^(a+)+$' } }").Check("""
            ---
            slug: {|ART2010:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!|}
            ---
            """);

    [Fact]
    public void PatternThatNeedsBacktrackingAndIsTooSlow_SaysSo()
    {
        const string text = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

        RuleTest.For<UnmatchedPattern>(schema: "properties: { slug: { pattern: '^(a+)+\\1$' } }").Check($$"""
            ---
            slug: {|ART2010:{{text}}|}
            ---
            """)
            .WithMessage($"'slug' is '{text}', which takes too long to be compared with the pattern '^(a+)+\\1$'");
    }
}
