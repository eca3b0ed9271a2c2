using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingRecommendedPropertyTests
{
    [Fact]
    public void PropertyAbsent_ReportsAtOpeningFence() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "x-recommended: [author]").Check("""
            {|ART2017:---|}
            title: Hello
            ---
            """).WithMessage("The front matter has no 'author', which the schema 'post' recommends").WithoutFix();

    [Fact]
    public void PropertyPresent_ReportsNothing() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "x-recommended: [author]").Check("""
            ---
            author:
            ---
            """);

    [Fact]
    public void NestedMappingLacksProperty_ReportsAtItsKey() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "properties: { cover: { x-recommended: [alt] } }").Check("""
            ---
            {|ART2017:cover|}:
              image: a.png
            ---
            """).WithMessage("'cover' has no 'alt', which the schema 'post' recommends");

    [Fact]
    public void MisspeltWhereNoOtherKeysAreAllowed_IsPartOfTheUnknownProperty() =>
        RuleTest.For<UnknownProperty>(schema: "{ x-recommended: [author], properties: { author: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:auhtor|}: Mara
            ---
            """).WithFindings("additionalProperties 'auhtor'", "x-recommended 'author'");

    [Fact]
    public void MisspeltWhereOtherKeysAreAllowed_HintsAtIt() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "x-recommended: [author]").Check("""
            {|ART2017:---|}
            auhtor: Mara
            ---
            """)
            .WithMessage("The front matter has no 'author', which the schema 'post' recommends; is 'auhtor' in line 2 meant to be it?")
            .WithFix("Rename 'auhtor' to 'author'", """
                ---
                author: Mara
                ---
                """);

    [Fact]
    public void RequiredAsWell_IsReportedAsRequiredOnly() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "{ required: [author], x-recommended: [author] }").Check("""
            {|ART2004:---|}
            ---
            """);

    [Fact]
    public void FaultBehindWhichThePropertyMayStand_ReportsOnlyTheFault() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "x-recommended: [author]").Check("""
            ---
            date: {|ART1003:@|}now
            author: Mara
            ---
            """);

    [Fact]
    public void BesideAnError_IsReportedToo() =>
        RuleTest.For<MissingRecommendedProperty>(schema: "{ x-recommended: [author], properties: { part: { type: integer } } }").Check("""
            {|ART2017:---|}
            part: {|ART2006:two|}
            ---
            """);

    [Theory]
    [InlineData("anyOf: [{ required: [nope], x-recommended: [author] }, true]")]
    [InlineData("oneOf: [{ required: [nope], x-recommended: [author] }, true]")]
    [InlineData("not: { required: [nope], x-recommended: [author] }")]
    [InlineData("{ if: { required: [nope], x-recommended: [author] }, then: true }")]
    [InlineData("dependentSchemas: { nope: { x-recommended: [author] } }")]
    public void BranchThatDoesNotHold_RecommendsNothing(string schema) =>
        RuleTest.For<MissingRecommendedProperty>(schema).Check("""
            ---
            title: Hello
            ---
            """);

    [Theory]
    [InlineData("anyOf: [true, { required: [title], x-recommended: [author] }]")]
    [InlineData("oneOf: [{ required: [nope] }, { required: [title], x-recommended: [author] }]")]
    [InlineData("{ if: { required: [title], x-recommended: [author] }, then: true }")]
    [InlineData("{ if: { required: [title] }, then: { x-recommended: [author] } }")]
    [InlineData("allOf: [{ x-recommended: [author] }, { x-recommended: [author] }]")]
    [InlineData("dependentSchemas: { title: { x-recommended: [author] } }")]
    [InlineData("$ref: '#/$defs/post'\n$defs: { post: { x-recommended: [author] } }")]
    public void BranchThatHolds_Recommends(string schema) =>
        RuleTest.For<MissingRecommendedProperty>(schema).Check("""
            {|ART2017:---|}
            title: Hello
            ---
            """);

    [Fact]
    public void SchemaThatBranchesTooOften_IsStillJudged()
    {
        // Each level holds by its first branch; to hear both would double the work thirty times.
        var levels = Enumerable.Range(0, 30).Select(level => $"  l{level}: {{ anyOf: [{{ $ref: '#/$defs/l{level + 1}' }}, {{ $ref: '#/$defs/l{level + 1}' }}] }}");
        RuleTest.For<MissingRecommendedProperty>("$ref: '#/$defs/l0'\n$defs:\n" + string.Join("\n", levels) + "\n  l30: { x-recommended: [author] }").Check("""
            ---
            title: Hello
            ---
            """);
    }

    [Fact]
    public void Remark_IsNoFindingOfValidity() => Assert.Empty(SchemaTest.Evaluate("{ x-recommended: [author], anyOf: [{ x-recommended: [b] }] }", "{}"));
}
