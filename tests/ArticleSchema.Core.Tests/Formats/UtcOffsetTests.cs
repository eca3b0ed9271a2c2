using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class UtcOffsetTests
{
    [Theory]
    [InlineData("Z", 0)]
    [InlineData("utc", 0)]
    [InlineData("GMT", 0)]
    [InlineData("+8", 480)]
    [InlineData("+08", 480)]
    [InlineData("+0800", 480)]
    [InlineData("+08:00", 480)]
    [InlineData("-03:30", -210)]
    [InlineData("+14:00", 840)]
    public void Offset_IsRead(string text, int minutes)
    {
        Assert.True(UtcOffset.TryRead(text, out var offset));
        Assert.Equal(TimeSpan.FromMinutes(minutes), offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("+")]
    [InlineData("+8:0")]
    [InlineData("+080")]
    [InlineData("+08:60")]
    [InlineData("+14:01")]
    [InlineData(" +08:00")]
    [InlineData("+08:00 ")]
    [InlineData("UTC+8")]
    [InlineData("Asia/Shanghai")]
    public void SomethingElse_IsNoOffset(string text) => Assert.False(UtcOffset.TryRead(text, out _));
}
