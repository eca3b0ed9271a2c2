using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class OutOfRangeNumberTests
{
    [Theory]
    [InlineData("minimum: 1", "0", "at least 1")]
    [InlineData("maximum: 5", "5.0000000000000000000000001", "at most 5")]
    [InlineData("exclusiveMinimum: 0", "0", "above 0")]
    [InlineData("exclusiveMaximum: 5", "5", "below 5")]
    [InlineData("multipleOf: 0.05", "0.07", "a multiple of 0.05")]
    [InlineData("maximum: 1e300", "1e301", "at most 1e300")]
    public void NumberOutside_ReportsAtTheNumber(string keyword, string value, string expected) =>
        RuleTest.For<OutOfRangeNumber>(schema: $"properties: {{ x: {{ {keyword} }} }}").Check($"---\nx: {{|ART2012:{value}|}}\n---\n")
            .WithMessage($"'x' is {value}, but must be {expected}");

    [Theory]
    [InlineData("minimum: 1", "1.0")]
    [InlineData("maximum: 5", "5")]
    [InlineData("multipleOf: 0.05", "1.15")]
    [InlineData("minimum: 5", "'0'")]
    public void NumberInside_ReportsNothing(string keyword, string value) =>
        RuleTest.For<OutOfRangeNumber>(schema: $"properties: {{ x: {{ {keyword} }} }}").Check($"---\nx: {value}\n---\n");
}
