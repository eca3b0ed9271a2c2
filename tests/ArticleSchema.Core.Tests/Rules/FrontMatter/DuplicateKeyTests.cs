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
            """).WithMessage("The key 'title' is given twice");

    [Fact]
    public void KeyThreeTimes_ReportsTheSecondAndTheThird() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            tag: a
            {|ART1004:tag|}: b
            {|ART1004:tag|}: c
            ---
            """);

    [Fact]
    public void KeyInQuotes_IsTheSameKey() =>
        RuleTest.For<DuplicateKey>().Check("""
            ---
            title: Hello
            {|ART1004:"title"|}: World
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
