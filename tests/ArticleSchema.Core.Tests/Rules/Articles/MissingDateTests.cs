using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingDateTests
{
    [Fact]
    public void PropertyAbsent_ReportsAtOpeningFence() =>
        RuleTest.For<MissingDate>(schema: "required: [date]").Check("""
            {|ART2002:---|}
            author: Mara
            ---
            """).WithMessage("The front matter has no 'date', which the schema 'post' requires");

    [Fact]
    public void PropertyEmpty_IsNotMissing() =>
        RuleTest.For<MissingDate>(schema: "required: [date]").Check("""
            ---
            date:
            ---
            """);

    [Fact]
    public void PropertyNotRequired_ReportsNothing() =>
        RuleTest.For<MissingDate>(schema: "properties: { date: { type: string } }").Check("""
            ---
            ---
            """);

    [Fact]
    public void PropertyMisspelt_IsOneMistakeWithTheUnknownKey() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [date], properties: { date: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:Date|}: Hello
            ---
            """).WithFindings("additionalProperties 'Date'", "required 'date'");

    [Fact]
    public void RequiredOfANestedMapping_IsAnOrdinaryProperty() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { series: { required: [date] } }").Check("""
            ---
            {|ART2004:series|}: { part: 1 }
            ---
            """);
}
