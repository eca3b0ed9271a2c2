using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class ForbiddenValueTests
{
    [Fact]
    public void PropertyIsFalse_ReportsAtTheKey() =>
        RuleTest.For<ForbiddenValue>(schema: "properties: { layout: false }").Check("""
            ---
            {|ART2018:layout|}: post
            ---
            """).WithMessage("The key 'layout' is not allowed here").WithFindings("false schema /layout");

    [Fact]
    public void NotFails_ReportsAtTheValue() =>
        RuleTest.For<ForbiddenValue>(schema: "properties: { slug: { not: { pattern: '^draft' } } }").Check("""
            ---
            slug: {|ART2018:draft-1|}
            ---
            """).WithMessage("'slug' is not allowed here");

    [Fact]
    public void NameOfAProperty_ReportsAtTheKeyAndSaysWhy() =>
        RuleTest.For<ForbiddenValue>(schema: "propertyNames: { pattern: '^[a-z]+$' }").Check("""
            ---
            title: Hello
            {|ART2018:Head Img|}: a.png
            ---
            """).WithFindings("propertyNames 'Head Img'");

    [Fact]
    public void ItemIsFalse_ReportsAtTheItem() =>
        RuleTest.For<ForbiddenValue>(schema: "properties: { pair: { prefixItems: [true, true], items: false } }").Check("""
            ---
            pair: [1, 2, {|ART2018:3|}]
            ---
            """).WithMessage("'pair[3]' is not allowed here");

    [Fact]
    public void SchemaIsFalse_ReportsAtTheFence() =>
        RuleTest.For<ForbiddenValue>(schema: "false").Check("""
            {|ART2018:---|}
            title: Hello
            ---
            """).WithMessage("The front matter is not allowed here");

    [Fact]
    public void ConditionDemandsFalse_ReportsAtTheFence() =>
        RuleTest.For<ForbiddenValue>(schema: "{ if: { required: [draft] }, then: false }").Check("""
            {|ART2018:---|}
            draft: true
            ---
            """);

    [Fact]
    public void NameThatTakesTooLongToCompare_IsReportedAndNotPassedOver()
    {
        var name = new string('a', 40) + "!";
        RuleTest.For<ForbiddenValue>(schema: "{ patternProperties: { '^(a+)+\\1$': true }, additionalProperties: false }").Check($"""
            ---
            {"{|ART2018:" + name + "|}"}: 1
            ---
            """).WithMessage($"The key '{name}' is not allowed here: its name takes too long to be compared with the pattern '^(a+)+\\1$'");
    }
}
