using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingCategoriesTests
{
    [Fact]
    public void PropertyAbsent_ReportsAtOpeningFence() =>
        RuleTest.For<MissingCategories>(schema: "required: [categories]").Check("""
            {|ART2003:---|}
            author: Mara
            ---
            """).WithMessage("The front matter has no 'categories', which the schema 'post' requires");

    [Fact]
    public void PropertyEmpty_IsNotMissing() =>
        RuleTest.For<MissingCategories>(schema: "required: [categories]").Check("""
            ---
            categories:
            ---
            """);

    [Fact]
    public void PropertyNotRequired_ReportsNothing() =>
        RuleTest.For<MissingCategories>(schema: "properties: { categories: { type: string } }").Check("""
            ---
            ---
            """);

    [Fact]
    public void PropertyMisspelt_IsOneMistakeWithTheUnknownKey() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [categories], properties: { categories: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:categroies|}: Hello
            ---
            """).WithFindings("additionalProperties 'categroies'", "required 'categories'");

    [Fact]
    public void RequiredOfANestedMapping_IsAnOrdinaryProperty() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { series: { required: [categories] } }").Check("""
            ---
            {|ART2004:series|}: { part: 1 }
            ---
            """);
}
