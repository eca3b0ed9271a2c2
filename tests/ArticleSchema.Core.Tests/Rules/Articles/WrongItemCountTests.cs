using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class WrongItemCountTests
{
    [Fact]
    public void TooManyItems_ReportsTheList() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { maxItems: 1 } }").Check("""
            ---
            tags: {|ART2013:[a, b]|}
            ---
            """).WithMessage("'tags' has 2 items, but at most 1 is allowed");

    [Fact]
    public void TooFewItems_ReportsTheList() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { minItems: 2 } }").Check("""
            ---
            tags:
            {|ART2013:- a|}
            ---
            """).WithMessage("'tags' has 1 item, but at least 2 are required");

    [Fact]
    public void ItemTwice_NamesIt() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { uniqueItems: true } }").Check("""
            ---
            tags: {|ART2013:[a, b, 'a']|}
            ---
            """).WithMessage("'tags' has 'a' twice, but its items must differ");

    [Fact]
    public void ItemsThatDifferInTypeOnly_Differ() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { uniqueItems: true } }").Check("""
            ---
            tags: [1, '1', true, 'true', null, '']
            ---
            """);

    [Fact]
    public void NumbersOfOneValue_AreTheSameItem() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { uniqueItems: true } }").Check("""
            ---
            tags: {|ART2013:[1, 1.0]|}
            ---
            """).WithMessage("'tags' has 1.0 twice, but its items must differ");

    [Fact]
    public void TooManyKeys_ReportsTheMapping() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { cover: { maxProperties: 1 } }").Check("""
            ---
            cover: {|ART2013:{ image: a.png, alt: A lamp }|}
            ---
            """).WithMessage("'cover' has 2 keys, but at most 1 is allowed");

    [Fact]
    public void TooFewKeysInFrontMatter_ReportsAtTheFence() =>
        RuleTest.For<WrongItemCount>(schema: "minProperties: 2").Check("""
            {|ART2013:---|}
            title: Hello
            ---
            """).WithMessage("The front matter has 1 key, but at least 2 are required");

    [Fact]
    public void NoItemOfTheDemandedKind_ReportsTheList() =>
        RuleTest.For<WrongItemCount>(schema: "properties: { tags: { contains: { const: news } } }").Check("""
            ---
            tags: {|ART2013:[a, b]|}
            ---
            """);
}
