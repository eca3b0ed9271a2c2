using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class UnclosedFrontMatterTests
{
    [Fact]
    public void NoClosingFence_ReportsAtTheOpeningOne() =>
        RuleTest.For<UnclosedFrontMatter>(schema: "required: [author]").Check("""
            {|ART1002:---|}
            title: Hello

            Hello, world.
            """).WithMessage("The front matter that begins here is never closed with '---'");

    [Fact]
    public void NothingButTheOpeningFence_ReportsAtIt() =>
        RuleTest.For<UnclosedFrontMatter>().Check("{|ART1002:---|}");

    [Fact]
    public void ClosingFenceIsMisspelt_ReportsAtTheOpeningOne() =>
        RuleTest.For<UnclosedFrontMatter>().Check("""
            {|ART1002:---|}
            title: Hello
            ----
            """);

    [Fact]
    public void ClosingFenceIsIndented_ReportsAtTheOpeningOne() =>
        RuleTest.For<UnclosedFrontMatter>().Check("""
            {|ART1002:---|}
            title: Hello
             ---
            """);

    [Fact]
    public void SchemaMakesFrontMatterOptional_ReportsAllTheSame() =>
        RuleTest.For<UnclosedFrontMatter>(schema: "x-front-matter: optional").Check("""
            {|ART1002:---|}
            title: Hello
            """);

    [Theory]
    [InlineData("{|ART1002:+++|}\ntitle = 'Hello'\n---\n", "+++")]
    [InlineData("{|ART1002:---json|}\n{ \"title\": \"Hello\" }\n", "---")]
    [InlineData("{|ART1002:;;;|}\n\"title\": \"Hello\"\n---\n", ";;;")]
    [InlineData("{|ART1002:{|} \"title\": \"Hello\"\n\nHello, world.\n", "}")]
    public void OtherNotation_SaysWhatWouldCloseIt(string article, string closing) =>
        RuleTest.For<UnclosedFrontMatter>().Check(article).WithMessage($"The front matter that begins here is never closed with '{closing}'");

    [Theory]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("---  ")]
    [InlineData("...\t")]
    public void ClosingFence_ReportsNothing(string closing) =>
        RuleTest.For<UnclosedFrontMatter>().Check($"---\ntitle: Hello\n{closing}");
}
