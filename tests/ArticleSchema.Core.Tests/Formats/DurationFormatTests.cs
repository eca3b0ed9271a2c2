using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class DurationFormatTests
{
    [Theory]
    [InlineData("P1D", null)]
    [InlineData("PT36H", null)]
    [InlineData("P1Y2M3DT4H5M6S", null)]
    [InlineData("P2W", null)]
    [InlineData("P0D", null)]
    [InlineData("P99999999999999999999D", null)]
    [InlineData("1D", "which is not a duration like 'P1DT12H'")]
    [InlineData("", "which is not a duration like 'P1DT12H'")]
    [InlineData("P٣D", "which is not a duration like 'P1DT12H'")]
    [InlineData("P1DT1HT1M", "which is not a duration like 'P1DT12H'")]
    [InlineData("PT1X", "which is not a duration like 'P1DT12H'")]
    [InlineData("P", "which has no number behind 'P'")]
    [InlineData("P1DT", "which has no number behind 'T'")]
    [InlineData("P1", "whose last number has no unit")]
    [InlineData("PT0.5S", "which has a fraction, but its numbers must be whole")]
    [InlineData("P2H", "whose 'H' must stand behind a 'T'")]
    [InlineData("PT1D", "whose 'D' must stand before the 'T'")]
    [InlineData("P1D2M", "whose 'M' must stand before its 'D'")]
    [InlineData("P1D1D", "whose 'D' must stand before its 'D'")]
    [InlineData("P1Y2D", "which leaves out 'M' between 'Y' and 'D'; write it with 0")]
    [InlineData("P1Y1W", "whose weeks ('W') cannot stand beside other units")]
    [InlineData("P1WT1H", "whose weeks ('W') cannot stand beside other units")]
    [InlineData("P1W1D", "whose weeks ('W') cannot stand beside other units")]
    public void Duration_SaysWhatIsWrong(string text, string? fault) => Assert.Equal(fault, StringFormats.Find("duration")!.FindFault(text));
}
