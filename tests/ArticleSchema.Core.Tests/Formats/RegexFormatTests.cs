using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class RegexFormatTests
{
    [Theory]
    [InlineData("^[a-z]+$", null)]
    [InlineData("", null)]
    [InlineData("^(abc]", "which is not a regular expression: its '(' is not closed")]
    [InlineData("(?i)a", "which is not a regular expression: '(?i' begins no group of ECMA-262")]
    public void Regex_IsAPattern(string text, string? fault) => Assert.Equal(fault, StringFormats.Find("regex")!.FindFault(text));
}
