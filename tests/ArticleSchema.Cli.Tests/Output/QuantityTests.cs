using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Tests.Output;

public class QuantityTests
{
    [Theory]
    [InlineData(0, "no errors")]
    [InlineData(1, "1 error")]
    [InlineData(2, "2 errors")]
    [InlineData(1234567, "1,234,567 errors")]
    public void Number_IsWrittenAsPeopleDo(int count, string expected) => Assert.Equal(expected, Quantity.Of(count, "error"));
}
