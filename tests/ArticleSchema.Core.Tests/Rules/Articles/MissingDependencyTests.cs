using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class MissingDependencyTests
{
    private const string Cover = "dependentRequired: { cover: [cover-alt, credit] }";

    [Fact]
    public void OtherPropertyAbsent_ReportsAtTheKeyThatRequiresIt() =>
        RuleTest.For<MissingDependency>(Cover).Check("""
            ---
            {|ART2015:cover|}: a.png
            credit: Mara
            ---
            """).WithMessage("'cover' requires 'cover-alt', which is missing");

    [Fact]
    public void BothAbsent_ReportsBoth() =>
        RuleTest.For<MissingDependency>(Cover).Check("""
            ---
            {|ART2015:{|ART2015:cover|}|}: a.png
            ---
            """);

    [Fact]
    public void PropertyItselfAbsent_ReportsNothing() =>
        RuleTest.For<MissingDependency>(Cover).Check("""
            ---
            title: Hello
            ---
            """);
}
