using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Text;

public sealed class SharedTextsTests
{
    [Fact]
    public void SameShortText_IsOneString() => Assert.Same(SharedTexts.Get("title: x", 0, 5), SharedTexts.Get("a title", 2, 5));

    [Fact]
    public void ManyTexts_AreThoseThatWereAskedFor()
    {
        // Far more than there are places.
        for (var i = 0; i < 50_000; i++)
            Assert.Equal($"k{i % 7_000}", SharedTexts.Get($"-k{i % 7_000}-", 1, $"k{i % 7_000}".Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(500)]
    public void TextOfAnyLength_IsCutOut(int length) => Assert.Equal(new string('x', length), SharedTexts.Get("a" + new string('x', length) + "b", 1, length));
}
