using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingRequiredPropertyTests
{
    [Fact]
    public void PropertyAbsent_ReportsAtOpeningFence() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            {|ART2004:---|}
            title: Hello
            ---
            """).WithMessage("The front matter has no 'author', which the schema 'post' requires").WithoutFix();

    [Fact]
    public void PropertyPresent_ReportsNothing() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            ---
            author: Mara
            ---
            """);

    [Fact]
    public void PropertyPresentButEmpty_ReportsNothing() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            ---
            author:
            ---
            """);

    [Fact]
    public void FrontMatterEmpty_ReportsEachPropertyInTheOrderOfTheSchema() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [layout, author]").Check("""
            {|ART2004:{|ART2004:---|}|}
            ---
            """)
            .WithMessage(
                "The front matter has no 'author', which the schema 'post' requires",
                "The front matter has no 'layout', which the schema 'post' requires");

    [Fact]
    public void BlankLinesAndBlanksAroundTheFence_ReportsAtTheThreeHyphens() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            {|ART1005:

            |}{|ART2004:---|}   
            title: Hello
            ---
            """);

    [Fact]
    public void SchemaHasTitle_MessageNamesIt() =>
        RuleTest.For<MissingRequiredProperty>(schema: "{ title: Release note, required: [author] }").Check("""
            {|ART2004:---|}
            ---
            """).WithMessage("The front matter has no 'author', which the schema 'Release note' requires");

    [Fact]
    public void NestedMappingLacksProperty_ReportsAtItsKey() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { cover: { required: [alt] } }").Check("""
            ---
            {|ART2004:cover|}:
              image: a.png
            ---
            """).WithMessage("'cover' has no 'alt', which the schema 'post' requires");

    [Fact]
    public void ItemLacksProperty_ReportsAtItsFirstKey() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { authors: { items: { required: [name] } } }").Check("""
            ---
            authors:
              - name: Mara
              - {|ART2004:mail|}: tom@example.org
            ---
            """).WithMessage("'authors[2]' has no 'name', which the schema 'post' requires");

    [Fact]
    public void EmptyFlowMappingLacksProperty_ReportsAtTheBraces() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { authors: { items: { required: [name] } } }").Check("""
            ---
            authors: [{|ART2004:{}|}]
            ---
            """);

    [Fact]
    public void NestedTitle_IsNotTheArticlesTitle() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { series: { required: [title] } }").Check("""
            ---
            {|ART2004:series|}: { part: 1 }
            ---
            """);

    [Fact]
    public void PropertyComesFromMergeKey_ReportsNothing() =>
        RuleTest.For<MissingRequiredProperty>(schema: "properties: { cover: { required: [alt] } }").Check("""
            ---
            default: &default { alt: A lamp }
            cover:
              <<: *default
              image: a.png
            ---
            """);

    [Fact]
    public void PropertyMisspeltWhereOtherKeysAreAllowed_HintsAtIt() =>
        RuleTest.For<MissingRequiredProperty>(schema: "{ required: [author], properties: { author: true } }").Check("""
            {|ART2004:---|}
            title: Hello
            auhtor: Mara
            ---
            """)
            .WithMessage("The front matter has no 'author', which the schema 'post' requires; is 'auhtor' in line 3 meant to be it?")
            .WithFix("Rename 'auhtor' to 'author'", """
                ---
                title: Hello
                author: Mara
                ---
                """);

    [Fact]
    public void PropertyInOtherLetterCase_HintsAtIt() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            {|ART2004:---|}
            "Author": Mara
            ---
            """)
            .WithFix("Rename 'Author' to 'author'", """
                ---
                "author": Mara
                ---
                """);

    [Fact]
    public void SimilarKeyIsKnown_GivesNoHint() =>
        RuleTest.For<MissingRequiredProperty>(schema: "{ required: [tag], properties: { tag: true, tags: true } }").Check("""
            {|ART2004:---|}
            tags: [a]
            ---
            """).WithMessage("The front matter has no 'tag', which the schema 'post' requires");

    [Fact]
    public void PropertyMisspeltWhereNoOtherKeysAreAllowed_IsReportedAsUnknownPropertyOnly() =>
        RuleTest.For<MissingRequiredProperty>(schema: "{ required: [author], properties: { author: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:auhtor|}: Mara
            ---
            """);

    [Fact]
    public void TwoBranchesRequireTheSame_ReportsOnce() =>
        RuleTest.For<MissingRequiredProperty>(schema: "allOf: [{ required: [author] }, { required: [author] }]").Check("""
            {|ART2004:---|}
            title: Hello
            ---
            """);

    [Fact]
    public void FaultBehindWhichThePropertyMayStand_ReportsOnlyTheFault() =>
        RuleTest.For<MissingRequiredProperty>(schema: "required: [author]").Check("""
            ---
            title: Hello
            date: {|ART1003:@|}now
            author: Mara
            ---
            """);
}
