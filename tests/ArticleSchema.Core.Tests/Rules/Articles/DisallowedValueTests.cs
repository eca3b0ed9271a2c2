using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class DisallowedValueTests
{
    private const string Status = "properties: { status: { enum: [draft, review, published] } }";

    [Fact]
    public void ValueNotInEnum_ReportsAtTheValue() =>
        RuleTest.For<DisallowedValue>(Status).Check("""
            ---
            status: {|ART2008:secret|}
            ---
            """).WithMessage("'status' is 'secret', but only 'draft', 'review' or 'published' is allowed");

    [Fact]
    public void ValueMisspelt_SuggestsTheNearest() =>
        RuleTest.For<DisallowedValue>(Status).Check("""
            ---
            status: {|ART2008:Draft|}
            ---
            """).WithMessage("'status' is 'Draft', but only 'draft', 'review' or 'published' is allowed; did you mean 'draft'?");

    [Fact]
    public void OtherThanTheConstant_SaysWhatItMustBe() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { comments: { const: false } }").Check("""
            ---
            comments: {|ART2008:true|}
            ---
            """).WithMessage("'comments' is true, but must be false");

    [Fact]
    public void NumbersCompareByValue() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { x: { enum: [1, 2.50] } }").Check("""
            ---
            x: 2.5
            ---
            """);

    [Fact]
    public void TextThatLooksLikeTheNumber_IsNotAllowed() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { x: { const: 1 } }").Check("""
            ---
            x: {|ART2008:'1'|}
            ---
            """).WithMessage("'x' is '1', but must be 1");

    [Fact]
    public void ManyValues_AreNotAllListed() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { x: { enum: [a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5] } }").Check("""
            ---
            x: {|ART2008:zzz|}
            ---
            """)
            .WithMessage("'x' is 'zzz', but only 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1', 'b2', 'b3' or one of 2 more is allowed");

    [Fact]
    public void ListAgainstEnum_ReportsTheList() =>
        RuleTest.For<DisallowedValue>(Status).Check("""
            ---
            status: {|ART2008:[draft]|}
            ---
            """).WithMessage("'status' is a list, but only 'draft', 'review' or 'published' is allowed");

    [Fact]
    public void ValueOfOneLetter_IsNoMisspelling() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { grade: { enum: [A, B, C] } }").Check("""
            ---
            grade: {|ART2008:D|}
            ---
            """).WithMessage("'grade' is 'D', but only 'A', 'B' or 'C' is allowed");

    [Fact]
    public void StructuredConstant_ComparesWithoutTheOrderOfKeys() =>
        RuleTest.For<DisallowedValue>(schema: "properties: { x: { const: { a: [1, 2], b: c } } }").Check("""
            ---
            x: { b: c, a: [1.0, 2] }
            ---
            """);
}
