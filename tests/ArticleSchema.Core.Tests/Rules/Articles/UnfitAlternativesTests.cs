using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class UnfitAlternativesTests
{
    [Fact]
    public void NoBranchFits_ExplainsByTheClosest() =>
        RuleTest.For<UnfitAlternatives>(schema: "properties: { author: { anyOf: [{ type: string }, { type: object, required: [name, mail] }] } }").Check("""
            ---
            author: {|ART2014:5|}
            ---
            """).WithMessage("'author' fits none of the alternatives that the schema 'post' gives; by the closest, 'author' is the number 5, not text");

    [Fact]
    public void NoBranchFits_LeavesTheBranchesOutOfTheFindings() =>
        RuleTest.For<UnfitAlternatives>(schema: "properties: { author: { oneOf: [{ type: string }, { type: array }] } }").Check("""
            ---
            author: {|ART2014:5|}
            ---
            """).WithFindings("oneOf /author");

    [Fact]
    public void TwoBranchesFitOneOf_SaysSo() =>
        RuleTest.For<UnfitAlternatives>(schema: "properties: { x: { oneOf: [{ type: integer }, { minimum: 2 }] } }").Check("""
            ---
            x: {|ART2014:3|}
            ---
            """).WithMessage("'x' fits more than one of the alternatives that the schema 'post' gives");

    [Fact]
    public void TwoBranchesFitAnyOf_ReportsNothing() =>
        RuleTest.For<UnfitAlternatives>(schema: "properties: { x: { anyOf: [{ type: integer }, { minimum: 2 }] } }").Check("""
            ---
            x: 3
            ---
            """);

    [Fact]
    public void AlternativesOfTheWholeFrontMatter_ReportAtTheFence() =>
        RuleTest.For<UnfitAlternatives>(schema: "anyOf: [{ required: [title] }, { required: [name] }]").Check("""
            {|ART2014:---|}
            date: 2024-05-01
            ---
            """).WithMessage("The front matter fits none of the alternatives that the schema 'post' gives; by the closest, 'title' is missing");

    [Fact]
    public void ConditionDecides_ExplainsByTheBranchWhoseConditionHolds() =>
        RuleTest.For<UnfitAlternatives>(schema: """
            anyOf:
              - { if: { properties: { slug: { pattern: ^glossary/ } } }, then: { properties: { page-type: { enum: [definition] } } }, else: false }
              - { if: { properties: { slug: { pattern: ^learn/ } } }, then: { properties: { page-type: { enum: [guide, topic] } } }, else: false }
            """).Check("""
            {|ART2014:---|}
            slug: learn/css
            page-type: definition
            ---
            """).WithMessage("The front matter fits none of the alternatives that the schema 'post' gives; by the closest, 'page-type' is 'definition', not 'guide' or 'topic'");

    [Fact]
    public void DiscriminatorDecides_ExplainsByItsBranchHoweverMuchIsWrong() =>
        RuleTest.For<UnfitAlternatives>(schema: """
            oneOf:
              - { properties: { kind: { const: link } }, required: [kind] }
              - { properties: { kind: { const: image } }, required: [kind, src, alt] }
            """).Check("""
            {|ART2014:---|}
            kind: image
            ---
            """).WithMessage("The front matter fits none of the alternatives that the schema 'post' gives; by the closest, 'src' is missing and 'alt' is missing");

    [Fact]
    public void DiscriminatorOfNoBranch_NamesThoseOfAll() =>
        RuleTest.For<UnfitAlternatives>(schema: """
            oneOf:
              - { properties: { kind: { const: link } }, required: [kind, href] }
              - { properties: { kind: { const: image } }, required: [kind, src] }
            """).Check("""
            {|ART2014:---|}
            kind: video
            ---
            """).WithMessage("The front matter fits none of the alternatives that the schema 'post' gives; by the closest, 'kind' is 'video', not 'link' or 'image'");

    [Fact]
    public void MisspeltValueOfTheClosest_IsGuessed() =>
        RuleTest.For<UnfitAlternatives>(schema: "properties: { state: { anyOf: [{ enum: [draft, final] }, { type: integer }] } }").Check("""
            ---
            state: {|ART2014:finall|}
            ---
            """).WithMessage("'state' fits none of the alternatives that the schema 'post' gives; by the closest, 'state' is 'finall', not 'draft' or 'final' (did you mean 'final'?)");
}
