using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

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

    [Fact]
    public void DiscriminatorIsWrongInItself_IsOneMistake() =>
        RuleTest.For<DisallowedValue>(schema: """
            properties: { kind: { enum: [book, film] } }
            oneOf:
              - { properties: { kind: { const: book } } }
              - { properties: { kind: { const: film } } }
            """).Check("""
            ---
            kind: {|ART2008:boook|}
            ---
            """).WithFindings("enum /kind", "oneOf ");

    [Theory]
    [InlineData("{ maxLength: 2 }", "abc", "'a' has 3 characters, but at most 2 are allowed")]
    [InlineData("{ minItems: 2 }", "[1]", "'a' has 1 item, but at least 2 are required")]
    [InlineData("{ minProperties: 2 }", "{ b: 1 }", "'a' has 1 key, but at least 2 are required")]
    [InlineData("{ maximum: 2 }", "3", "'a' is 3, which 'maximum: 2' does not allow")]
    [InlineData("{ multipleOf: 2 }", "3", "'a' is 3, which 'multipleOf: 2' does not allow")]
    [InlineData("{ uniqueItems: true }", "[1, 1]", "'a' names an item twice")]
    [InlineData("{ contains: { const: 1 } }", "[2]", "'a' lacks an item that it must have")]
    [InlineData("{ not: { const: 1 } }", "1", "'a' is not allowed")]
    [InlineData("false", "1", "'a' is not allowed")]
    public void ClosestAlternative_IsExplainedInWords(string schema, string value, string explanation)
    {
        var violation = Assert.Single(ArticleChecker.Check(
            Article.Read(new SourceFile("a.md", $"---\na: {value}\n---\n")),
            SchemaTest.Read($"properties: {{ a: {{ anyOf: [{schema}] }} }}")));
        Assert.EndsWith("; by the closest, " + explanation, violation.Message);
    }

    [Fact]
    public void DiscriminatorIsPartOfAnotherMistake_IsStillAmongTheFindings() =>
        RuleTest.For<EmptyValue>(schema: """
            properties: { kind: { minLength: 1, enum: [book, film] } }
            oneOf:
              - { properties: { kind: { const: book } } }
              - { properties: { kind: { const: film } } }
            """).Check("""
            ---
            kind: {|ART2005:''|}
            ---
            """).WithFindings("minLength /kind", "enum /kind", "oneOf ");
}
