using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class UnheldValueTests
{
    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(UnheldValue.Id);
}
