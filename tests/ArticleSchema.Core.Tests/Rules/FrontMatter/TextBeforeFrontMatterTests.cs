using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class TextBeforeFrontMatterTests
{
    [Fact]
    public void BlankLine_ReportsFromTheStartToTheFence() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("""
            {|ART1005:
            |}---
            title: Hello
            ---
            """)
            .WithMessage("The front matter is preceded by a blank line, behind which many other tools do not find it")
            .WithFix("Remove what precedes the front matter", """
                ---
                title: Hello
                ---
                """);

    [Fact]
    public void SeveralLinesOfBlanks_AreReportedOnce() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:  \n\t\n\n|}---\ntitle: Hello\n---\n")
            .WithMessage("The front matter is preceded by blank lines, behind which many other tools do not find it");

    [Fact]
    public void ByteOrderMark_ReportsAtTheStart()
    {
        var result = RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:|}---\ntitle: Hello\n---\n", hasByteOrderMark: true)
            .WithMessage("The front matter is preceded by a byte order mark, behind which many other tools do not find it")
            .WithFix("Remove what precedes the front matter", "---\ntitle: Hello\n---\n");
        Assert.True(result.Fix.RemovesByteOrderMark);
    }

    [Fact]
    public void ByteOrderMarkAndBlankLine_AreReportedTogether() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:\n|}---\ntitle: Hello\n---\n", hasByteOrderMark: true)
            .WithMessage("The front matter is preceded by a byte order mark and blank lines, behind which many other tools do not find it");

    [Fact]
    public void ByteOrderMarkThatTheHostLeftInTheText_IsOneToo() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:\uFEFF|}---\ntitle: Hello\n---\n")
            .WithMessage("The front matter is preceded by a byte order mark, behind which many other tools do not find it")
            .WithFix("Remove what precedes the front matter", "---\ntitle: Hello\n---\n");

    [Theory]
    [InlineData("+++\ntitle = 'Hello'\n+++\n")]
    [InlineData("---json\n{ \"title\": \"Hello\" }\n---\n")]
    [InlineData("{ \"title\": \"Hello\" }\n")]
    [InlineData("title: Hello\ndate: 2024-05-01\n---\n")]
    public void BlankLineBeforeOtherNotations_IsRemoved(string article) =>
        RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:\n|}" + article)
            .WithFix("Remove what precedes the front matter", article);

    [Fact]
    public void NothingBeforeTheFence_ReportsNothing() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("---\ntitle: Hello\n---\n");

    [Fact]
    public void BlankLineWithoutFrontMatter_ReportsNothing() =>
        RuleTest.For<TextBeforeFrontMatter>(schema: "x-front-matter: optional").Check("\nHello, world.\n");

    [Fact]
    public void UnclosedFrontMatter_IsReportedBesides() =>
        RuleTest.For<TextBeforeFrontMatter>().Check("{|ART1005:\n|}{|ART1002:---|}\ntitle: Hello\n");
}
