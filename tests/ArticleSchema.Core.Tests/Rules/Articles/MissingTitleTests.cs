using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingTitleTests
{
    [Fact]
    public void PropertyAbsent_ReportsAtOpeningFence() =>
        RuleTest.For<MissingTitle>(schema: "required: [title]").Check("""
            {|ART2001:---|}
            author: Mara
            ---
            """).WithMessage("The front matter has no 'title', which the schema 'post' requires");

    [Fact]
    public void PropertyEmpty_IsNotMissing() =>
        RuleTest.For<MissingTitle>(schema: "required: [title]").Check("""
            ---
            title:
            ---
            """);

    [Fact]
    public void PropertyNotRequired_ReportsNothing() =>
        RuleTest.For<MissingTitle>(schema: "properties: { title: { type: string } }").Check("""
            ---
            ---
            """);

    [Fact]
    public void PropertyMisspelt_IsOneMistakeWithTheUnknownKey() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [title], properties: { title: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:tilte|}: Hello
            ---
            """).WithFindings("additionalProperties 'tilte'", "required 'title'");

    [Fact]
    public void RequiredOfANestedMapping_IsAnOrdinaryProperty() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { series: { required: [title] } }").Check("""
            ---
            {|ART2004:series|}: { part: 1 }
            ---
            """);
}
