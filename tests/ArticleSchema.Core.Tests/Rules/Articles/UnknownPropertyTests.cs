using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class UnknownPropertyTests
{
    private const string TitleOnly = "{ title: Post, properties: { title: true }, additionalProperties: false }";

    [Fact]
    public void KeyIsUnknown_ReportsAtTheKey() =>
        RuleTest.For<UnknownProperty>(TitleOnly).Check("""
            ---
            title: Hello
            {|ART2007:author|}: Mara
            ---
            """).WithMessage("'author' is not a property of 'Post'").WithoutFix();

    [Fact]
    public void KeyIsMisspelt_SuggestsTheProperty() =>
        RuleTest.For<UnknownProperty>(TitleOnly).Check("""
            ---
            {|ART2007:tilte|}: Hello
            ---
            """)
            .WithMessage("'tilte' is not a property of 'Post'; did you mean 'title'?")
            .WithFix("Rename 'tilte' to 'title'", """
                ---
                title: Hello
                ---
                """);

    [Fact]
    public void PropertyIsThereAlready_IsNotSuggested() =>
        RuleTest.For<UnknownProperty>(TitleOnly).Check("""
            ---
            title: Hello
            {|ART2007:titel|}: Hello
            ---
            """).WithMessage("'titel' is not a property of 'Post'").WithoutFix();

    [Fact]
    public void KeyInOtherLetterCase_SuggestsTheProperty() =>
        RuleTest.For<UnknownProperty>(TitleOnly).Check("""
            ---
            {|ART2007:'TITLE'|}: Hello
            ---
            """)
            .WithFix("Rename 'TITLE' to 'title'", """
                ---
                'title': Hello
                ---
                """);

    [Fact]
    public void MisspeltKeyWhoseNameIsRequired_IsOneDiagnostic() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [title], properties: { title: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:tilte|}: Hello
            ---
            """).WithFindings("additionalProperties 'tilte'", "required 'title'");

    [Fact]
    public void TwoMisspeltKeysOfWhichOneExplainsTheMissing_AreTwoDiagnostics() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [title], properties: { title: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:tilte|}: Hello
            {|ART2007:titel|}: World
            ---
            """).WithFindings("additionalProperties 'tilte'", "required 'title'", "additionalProperties 'titel'");

    [Fact]
    public void TwoMissingAndOneMisspelt_LeavesTheOtherMissing() =>
        RuleTest.For<UnknownProperty>(schema: "{ required: [title, author], properties: { title: true, author: true }, additionalProperties: false }").Check("""
            {|ART2004:---|}
            {|ART2007:tilte|}: Hello
            ---
            """);

    [Fact]
    public void ThousandsOfUnknownKeys_AreNotComparedWithAllProperties()
    {
        var schema = $"{{ properties: {{ {string.Join(", ", Enumerable.Range(0, 100).Select(i => $"prop{i}: true"))} }}, additionalProperties: false }}";

        RuleTest.For<UnknownProperty>(schema).Check($"---\n{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{|ART2007:propz{i}|}}: 1\n"))}---\n").WithoutFix();
    }

    [Fact]
    public void NestedMapping_NamesIt() =>
        RuleTest.For<UnknownProperty>(schema: "properties: { cover: { properties: { image: true, alt: true }, additionalProperties: false } }").Check("""
            ---
            cover:
              image: a.png
              {|ART2007:atl|}: A lamp
            ---
            """).WithMessage("'atl' is not a property of 'cover'; did you mean 'alt'?");

    [Fact]
    public void ItemOfAList_NamesIt() =>
        RuleTest.For<UnknownProperty>(schema: "properties: { authors: { items: { properties: { name: true }, additionalProperties: false } } }").Check("""
            ---
            authors:
              - name: Mara
                {|ART2007:mail|}: mara@example.org
            ---
            """).WithMessage("'mail' is not a property of 'authors[1]'");

    [Fact]
    public void PatternProperties_AreKnown() =>
        RuleTest.For<UnknownProperty>(schema: "{ patternProperties: { '^ms\\.': true }, additionalProperties: false }").Check("""
            ---
            ms.date: 2024-05-01
            {|ART2007:msdate|}: 2024-05-01
            ---
            """);

    [Fact]
    public void UnevaluatedProperties_SeesThroughReferences() =>
        RuleTest.For<UnknownProperty>(schema: """
            allOf: [{ $ref: '#/$defs/base' }]
            properties: { title: true }
            unevaluatedProperties: false
            $defs: { base: { properties: { date: true } } }
            """).Check("""
            ---
            title: Hello
            date: 2024-05-01
            {|ART2007:author|}: Mara
            ---
            """);

    [Fact]
    public void KeyNeedsQuotes_IsRenamedInsideThem() =>
        RuleTest.For<UnknownProperty>(schema: "{ properties: { 'head-img': true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:"headimg"|}: a.png
            ---
            """)
            .WithFix("Rename 'headimg' to 'head-img'", """
                ---
                "head-img": a.png
                ---
                """);

    [Fact]
    public void PropertyCannotStandWithoutQuotes_IsSuggestedWithoutFix() =>
        RuleTest.For<UnknownProperty>(schema: "{ properties: { 'title: sub': true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:title sub|}: a
            ---
            """).WithMessage("'title sub' is not a property of 'post'; did you mean 'title: sub'?").WithoutFix();

    [Fact]
    public void ChineseKey_ReportsAtTheKey() =>
        RuleTest.For<UnknownProperty>(schema: "{ properties: { 作者名字: true }, additionalProperties: false }").Check("""
            ---
            {|ART2007:作者名子|}: 林晚
            ---
            """).WithMessage("'作者名子' is not a property of 'post'; did you mean '作者名字'?");
}
