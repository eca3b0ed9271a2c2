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
