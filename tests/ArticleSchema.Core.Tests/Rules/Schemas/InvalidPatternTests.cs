using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class InvalidPatternTests
{
    [Fact]
    public void NoRegularExpression_ReportsAtThePattern() =>
        RuleTest.For<InvalidPattern>().CheckSchema("properties: { slug: { pattern: {|ART4004:'([a-z]+'|} } }");

    [Fact]
    public void NameInPatternProperties_ReportsAtTheName() =>
        RuleTest.For<InvalidPattern>().CheckSchema("""
            patternProperties:
              {|ART4004:'[z-a]'|}: true
              '^x-': true
            """);

    [Theory]
    [InlineData("^[a-z]+$")]
    [InlineData("^(?=.*a)(?!.*b).+$")]
    [InlineData(@"^\p{Letter}\p{Lu}\d\/\-$")]
    [InlineData("[]|[^]")]
    public void RegularExpression_ReportsNothing(string pattern) =>
        RuleTest.For<InvalidPattern>().CheckSchema($"pattern: '{pattern}'");
}
