using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class DuplicateKeyTests
{
    [Fact]
    public void KeyTwice_ReportsAtTheSecond() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            {|ART1004:title|}: World
            ---
            """).WithMessage("The key 'title' is given twice; it stands in line 2 already");

    [Fact]
    public void KeyThreeTimes_ReportsTheSecondAndTheThird() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            tag: a
            {|ART1004:tag|}: b
            {|ART1004:tag|}: c
            ---
            """).WithMessage("The key 'tag' is given twice; it stands in line 2 already", "The key 'tag' is given twice; it stands in line 2 already");

    [Fact]
    public void KeyInQuotes_IsTheSameKey() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            {|ART1004:"title"|}: World
            ---
            """);

    [Fact]
    public void KeyWithEscapes_IsTheSameKey() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            {|ART1004:"t\x69tle"|}: World
            ---
            """);

    [Fact]
    public void KeyTwice_ItsLastValueIsChecked() =>
        RuleTest.For<DuplicateKey>(schema: "properties: { title: { type: string } }").Check("""
            ---
            title: 1
            {|ART1004:title|}: {|ART2006:2|}
            ---
            """);

    [Fact]
    public void MappingInList_ReportsInIt() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            authors:
            - name: Mara
              links:
                home: a
                {|ART1004:home|}: b
            - name: Tom
            ---
            """);

    [Fact]
    public void MergeTwice_IsADuplicate() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            a: &a { x: 1 }
            b:
              <<: *a
              {|ART1004:<<|}: *a
            ---
            """);

    [Fact]
    public void NestedMapping_ReportsInIt() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            cover: { title: a, {|ART1004:title|}: b }
            ---
            """);

    [Fact]
    public void MergedKey_IsNoDuplicate() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            a: &a { title: A, text: B }
            b:
              <<: *a
              title: C
            ---
            """);

    [Fact]
    public void TwoLetterCases_AreTwoKeys() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            Title: Hello
            ---
            """);
}
