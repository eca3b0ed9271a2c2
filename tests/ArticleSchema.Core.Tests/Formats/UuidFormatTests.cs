using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class UuidFormatTests
{
    [Theory]
    [InlineData("123e4567-e89b-12d3-a456-426614174000", true)]
    [InlineData("123E4567-E89B-12D3-A456-426614174000", true)]
    [InlineData("123e4567e89b12d3a456426614174000", false)]
    [InlineData("{123e4567-e89b-12d3-a456-426614174000}", false)]
    [InlineData("123e4567-e89b-12d3-a456-42661417400g", false)]
    public void Uuid_HasFiveGroups(string text, bool isValid) =>
        Check("uuid", text, isValid ? null : "which is not a UUID like '123e4567-e89b-12d3-a456-426614174000'");

    private static void Check(string format, string text, string? fault) =>
        Assert.Equal(fault, StringFormats.Find(format)!.FindFault(text));
}
