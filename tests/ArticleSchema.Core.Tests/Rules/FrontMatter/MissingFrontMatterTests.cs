using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class MissingFrontMatterTests
{
    [Fact]
    public void NoFence_ReportsAtTheFirstCharacter() =>
        RuleTest.For<MissingFrontMatter>().Check("""
            {|ART1001:#|} Hello

            Hello, world.
            """).WithMessage("The article has no front matter, which the schema 'post' requires");

    [Fact]
    public void EmptyFile_ReportsAtItsStart() =>
        RuleTest.For<MissingFrontMatter>().Check("{|ART1001:|}");

    [Fact]
    public void FourHyphens_AreNoFence() =>
        RuleTest.For<MissingFrontMatter>().Check("""
            {|ART1001:-|}---
            title: Hello
            ----
            """);

    [Fact]
    public void TextBeforeTheFence_MakesItARule() =>
        RuleTest.For<MissingFrontMatter>().Check("""
            {|ART1001:H|}ello

            ---
            title: Hello
            ---
            """);

    [Theory]
    [InlineData("")]
    [InlineData("x-front-matter: optional")]
    public void FenceIsMistyped_ReportsEvenWhereFrontMatterIsOptional(string schema) =>
        RuleTest.For<MissingFrontMatter>(schema.Length == 0 ? "x-front-matter: required" : schema).Check("{|ART1001:-|}-\ntitle: Hello\n---\n")
            .WithMessage($"The article has no front matter{(schema.Length == 0 ? ", which the schema 'post' requires" : "")}: its first line '--' is no fence, which is '---' and nothing else")
            .WithoutFix();

    [Fact]
    public void SecondByteOrderMark_ReportsItAndRemovesIt()
    {
        var result = RuleTest.For<MissingFrontMatter>().Check("{|ART1001:\uFEFF|}---\ntitle: Hello\n---\n", hasByteOrderMark: true)
            .WithMessage("The article has no front matter, which the schema 'post' requires: a second byte order mark, U+FEFF, stands invisibly before it")
            .WithFix("Remove what precedes the front matter", "---\ntitle: Hello\n---\n");
        Assert.True(result.Fix.RemovesByteOrderMark);
    }

    [Fact]
    public void KeysThatNoFenceEnds_AreMentioned() =>
        RuleTest.For<MissingFrontMatter>().Check("{|ART1001:t|}itle: Hello\ndate: 2024-05-01\n\nHello, world.\n")
            .WithMessage("The article has no front matter, which the schema 'post' requires: its first lines look like some, but no line '---' ends them");

    [Fact]
    public void KeysThatNoFenceEndsWhereFrontMatterIsOptional_AreText() =>
        RuleTest.For<MissingFrontMatter>("x-front-matter: optional").Check("author: Mara\nplace: here\n\nHello, world.\n");

    [Fact]
    public void IndentedFence_IsNone() =>
        RuleTest.For<MissingFrontMatter>().Check("{|ART1001: |}---\ntitle: Hello\n---\n");

    [Fact]
    public void ByteOrderMarkWithoutFrontMatter_ReportsAtTheFirstCharacter() =>
        RuleTest.For<MissingFrontMatter>().Check("{|ART1001:H|}ello", hasByteOrderMark: true);

    [Fact]
    public void SchemaMakesFrontMatterOptional_ReportsNothing() =>
        RuleTest.For<MissingFrontMatter>(schema: "{ properties: { title: true }, x-front-matter: optional }").Check("Hello, world.");

    [Fact]
    public void FrontMatterIsOptionalButAPropertyIsNot_ReportsTheProperty() =>
        RuleTest.For<MissingFrontMatter>(schema: "{ required: [title], x-front-matter: optional }").Check("{|ART2001:H|}ello, world.");

    [Fact]
    public void FrontMatterIsOptionalAndTheFileEmpty_ReportsTheProperty() =>
        RuleTest.For<MissingFrontMatter>(schema: "{ required: [title], x-front-matter: optional }").Check("{|ART2001:|}");

    [Fact]
    public void EmptyFrontMatter_IsThere() =>
        RuleTest.For<MissingFrontMatter>().Check("""
            ---
            ---
            """);
}
