using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Analyzers.Tests.Rules.Schemas;

public class NameCollisionTests
{
    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(NameCollision.Id);
}
