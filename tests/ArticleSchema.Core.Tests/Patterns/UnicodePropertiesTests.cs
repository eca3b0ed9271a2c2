using System.Globalization;

using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Tests.Patterns;

public sealed class UnicodePropertiesTests
{
    // .NET knows the categories too, of its own version of Unicode: what it has assigned never changes its category but for a handful.
    [Fact]
    public void Categories_AreThoseOfDotNetAlmostEverywhere()
    {
        var patterns = Categories().ToDictionary(category => category.Key, category => EcmaPattern.Create($"^\\p{{{category.Value}}}$", out _)!);
        var differences = 0;
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint += codePoint < 0x3000 ? 1 : 37)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
            if (category == UnicodeCategory.OtherNotAssigned)
                continue;
            var text = codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            differences += patterns[category].TryMatch(text) == true ? 0 : 1;
        }

        Assert.InRange(differences, 0, 5);
    }

    [Theory]
    [InlineData("L", "Letter")]
    [InlineData("Nd", "digit")]
    [InlineData("gc=P", "General_Category=punct")]
    [InlineData("sc=Zinh", "Script=Qaai")]
    [InlineData("scx=Hira", "Script_Extensions=Hiragana")]
    [InlineData("Alpha", "Alphabetic")]
    [InlineData("space", "White_Space")]
    public void ShortName_IsTheLongOne(string first, string second)
    {
        var (one, other) = (EcmaPattern.Create($"^\\p{{{first}}}$", out _)!, EcmaPattern.Create($"^\\p{{{second}}}$", out _)!);
        for (var character = '\0'; character < 0x3100; character++)
            Assert.Equal(one.TryMatch(character.ToString()), other.TryMatch(character.ToString()));
    }

    [Theory]
    [InlineData("Script=Han", "漢", "あ")]
    [InlineData("Script=Hiragana", "あ", "ー")]
    [InlineData("scx=Hiragana", "ー", "漢")]
    [InlineData("Script=Garay", "\U00010D40", "a")]
    [InlineData("Emoji_Presentation", "😀", "1")]
    [InlineData("Extended_Pictographic", "😀", "a")]
    [InlineData("Uppercase", "Ⓐ", "ⓐ")]
    [InlineData("Any", "\0", "")]
    [InlineData("Assigned", "a", "\u0378")]
    public void Property_IsThatOfUnicode(string property, string member, string other)
    {
        var pattern = EcmaPattern.Create($"^\\p{{{property}}}$", out var fault);
        Assert.Null(fault);
        Assert.True(pattern!.TryMatch(member));
        Assert.False(pattern.TryMatch(other));
    }

    [Theory]
    [InlineData("Script")]
    [InlineData("Script=")]
    [InlineData("=Latin")]
    [InlineData("sc=latin")]
    [InlineData("Block=Basic_Latin")]
    [InlineData("gc=Alphabetic")]
    [InlineData("binary;Alpha")]
    [InlineData("RGI_Emoji")]
    [InlineData("")]
    [InlineData(" L")]
    public void OtherName_IsNone(string name) => Assert.Null(EcmaPattern.Create($"\\p{{{name}}}", out _));

    private static IEnumerable<KeyValuePair<UnicodeCategory, string>> Categories() =>
        "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So".Split(' ').Select((name, index) => KeyValuePair.Create((UnicodeCategory)index, name));
}
