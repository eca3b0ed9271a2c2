using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class EmptyValueTests
{
    private const string Title = "properties: { title: { type: string, minLength: 1 } }";
    private const string Categories = "properties: { categories: { type: [string, array], minLength: 1, minItems: 1, items: { type: string, minLength: 1 } } }";

    [Fact]
    public void NothingBehindTheColon_ReportsAtTheKey() =>
        RuleTest.For<EmptyValue>(Title).Check("""
            ---
            {|ART2005:title|}:
            ---
            """).WithMessage("'title' is empty, but the schema 'post' requires a value").WithFindings("type /title");

    [Theory]
    [InlineData("{|ART2005:title|}: #foo")]
    [InlineData("{|ART2005:\"title\"|} :\t# to be found")]
    public void CommentBehindTheColon_SaysWhatBeginsIt(string line) =>
        RuleTest.For<EmptyValue>(Title).Check($"---\n{line}\n---\n")
            .WithMessage("'title' is empty, but the schema 'post' requires a value; '#' begins a comment, so put text that begins with it in quotes");

    [Theory]
    [InlineData("{|ART2005:title|}:\n# foo")]
    [InlineData("title: {|ART2005:''|} # foo")]
    [InlineData("title: {|ART2005:~|} # foo")]
    public void CommentElsewhere_SaysNothingOfIt(string lines) =>
        RuleTest.For<EmptyValue>(Title).Check($"---\n{lines}\n---\n")
            .WithMessage("'title' is empty, but the schema 'post' requires a value");

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("''")]
    [InlineData("\"\"")]
    public void EmptyInSomeSpelling_ReportsAtTheValue(string value) =>
        RuleTest.For<EmptyValue>(Title).Check($"---\ntitle: {{|ART2005:{value}|}}\n---\n")
            .WithMessage("'title' is empty, but the schema 'post' requires a value");

    [Fact]
    public void EmptyList_ReportsAtTheBrackets() =>
        RuleTest.For<EmptyValue>(Categories).Check("""
            ---
            categories: {|ART2005:[]|}
            ---
            """).WithFindings("minItems /categories");

    [Fact]
    public void EmptyItem_ReportsAtTheItem() =>
        RuleTest.For<EmptyValue>(Categories).Check("""
            ---
            categories:
              - news
              - {|ART2005:''|}
            ---
            """).WithMessage("'categories[2]' is empty, but the schema 'post' requires a value");

    [Fact]
    public void ItemThatIsNotThere_ReportsAtItsDash() =>
        RuleTest.For<EmptyValue>(Categories).Check("""
            ---
            categories:
              -{|ART2005:|}
              - news
            ---
            """);

    [Fact]
    public void SeveralKeywordsFailForEmptiness_ReportsOnce() =>
        RuleTest.For<EmptyValue>(schema: "properties: { slug: { pattern: '^[a-z]+$', minLength: 3, type: string, enum: [abc, def] } }").Check("""
            ---
            slug: {|ART2005:''|}
            ---
            """).WithFindings("pattern /slug", "minLength /slug", "enum /slug");

    [Fact]
    public void EmptyFormat_IsEmptyNotMalformed() =>
        RuleTest.For<EmptyValue>(schema: "properties: { date: { type: string, format: timestamp } }").Check("""
            ---
            date: {|ART2005:''|}
            ---
            """);

    [Fact]
    public void NestedValue_IsNamedByItsPath() =>
        RuleTest.For<EmptyValue>(schema: "properties: { cover: { properties: { alt: { type: string } } } }").Check("""
            ---
            cover:
              {|ART2005:alt|}:
            ---
            """).WithMessage("'cover.alt' is empty, but the schema 'post' requires a value");

    [Fact]
    public void TagWithoutValue_ReportsAtTheKey() =>
        RuleTest.For<EmptyValue>(Title).Check("""
            ---
            {|ART2005:title|}: !!null
            ---
            """);

    [Fact]
    public void EmptyIsAllowed_ReportsNothing() =>
        RuleTest.For<EmptyValue>(schema: "properties: { title: { type: [string, 'null'] }, tags: { type: array } }").Check("""
            ---
            title:
            tags: []
            ---
            """);
}
