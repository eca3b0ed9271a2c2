using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OneKindOfLineEnd_CountsLinesFromZero(string lineEnd)
    {
        var file = new SourceFile("a.md", $"ab{lineEnd}{lineEnd}c");

        Assert.Equal(new LinePosition(0, 1), file.GetPosition(1));
        Assert.Equal(new LinePosition(1, 0), file.GetPosition(2 + lineEnd.Length));
        Assert.Equal(new LinePosition(2, 0), file.GetPosition(2 + (2 * lineEnd.Length)));
        Assert.Equal(2 + lineEnd.Length, file.GetLineStart(1));
    }

    [Fact]
    public void MixedLineEnds_EachEndALine()
    {
        var file = new SourceFile("a.md", "a\rb\nc\r\nd\n\re");

        Assert.Equal([0, 2, 4, 7, 9, 10], Enumerable.Range(0, 6).Select(file.GetLineStart));
    }

    [Fact]
    public void InsideCrLf_IsStillTheLineBefore() =>
        Assert.Equal(new LinePosition(0, 2), new SourceFile("a.md", "a\r\nb").GetPosition(2));

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("ab\n")]
    public void BehindTheEnd_IsTheEnd(string text)
    {
        var file = new SourceFile("a.md", text);

        Assert.Equal(file.GetPosition(text.Length), file.GetPosition(text.Length + 5));
        Assert.Equal(new LinePosition(0, 0), file.GetPosition(-1));
    }

    [Fact]
    public void LineEndAtTheEnd_BeginsAnEmptyLine() =>
        Assert.Equal(new LinePosition(1, 0), new SourceFile("a.md", "ab\n").GetPosition(3));

    [Fact]
    public void Columns_CountUtf16() =>
        Assert.Equal(new LinePosition(0, 3), new SourceFile("a.md", "日😀x").GetPosition(3));

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\f')]
    public void OtherSeparators_AreOrdinaryCharacters(char separator) =>
        Assert.Equal(0, new SourceFile("a.md", $"a{separator}b").GetPosition(2).Line);

    // Near the top lines are counted, further down they are looked up.
    [Fact]
    public void PositionThatIsCounted_IsThatWhichIsLookedUp()
    {
        var text = string.Concat(Enumerable.Repeat("a\rb\nc\r\nd\n\r\n\ne", 100));
        var file = new SourceFile("a.md", text);
        file.GetLineStart(0);

        Assert.All(Enumerable.Range(0, text.Length + 1), offset => Assert.Equal(file.GetPosition(offset), new SourceFile("a.md", text).GetPosition(offset)));
    }

    [Fact]
    public void Position_PrintsOneBased() =>
        Assert.Equal("3,7", new LinePosition(2, 6).ToString());

    [Fact]
    public void TextOfARange_IsCutOut() =>
        Assert.Equal("bc", new SourceFile("a.md", "abcd").GetText(TextRange.FromBounds(1, 3)));
}
