using ArticleSchema.Core.Spellings;

namespace ArticleSchema.Core.Tests.Spellings;

public sealed class ComposedCharactersTests
{
    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("\u00C9t\u00C9", "E\u0301tE\u0301")]
    [InlineData("\u01D6", "u\u0308\u0304")]
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("\uD55C\uAD6D", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("\u304C", "\u304B\u3099")]
    [InlineData("x\uD800y\u00E9", "x\uD800ye\u0301")]
    public void SameLetters_BecomeTheSame(string composed, string decomposed) =>
        Assert.Equal(ComposedCharacters.Decompose(decomposed), ComposedCharacters.Decompose(composed));

    [Theory]
    [InlineData("caf\u00C9", "cafe\u0301")]
    [InlineData("Caf\u00E9", "cafe\u0301")]
    [InlineData("caf\u00E8", "cafe\u0301")]
    [InlineData("\uFF41\u00E9", "ae\u0301")]
    [InlineData("stra\u00DFe\u00E9", "strassee\u0301")]
    [InlineData("\uFB01", "fi")]
    [InlineData("cafe", "cafe\u0301")]
    public void OtherLetters_StayApart(string one, string other) =>
        Assert.NotEqual(ComposedCharacters.Decompose(other), ComposedCharacters.Decompose(one));
}
