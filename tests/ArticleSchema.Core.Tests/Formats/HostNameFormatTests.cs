using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class HostNameFormatTests
{
    private const string Label63 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("example", null)]
    [InlineData("WWW.example.org", null)]
    [InlineData("1and1.de", null)]
    [InlineData(Label63 + ".org", null)]
    [InlineData(Label63 + "." + Label63 + "." + Label63 + ".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", null)]
    [InlineData("xn--bcher-kva.example", null)]
    [InlineData("", "nothing stands before, behind or between its dots")]
    [InlineData("example.org.", "nothing stands before, behind or between its dots")]
    [InlineData("a" + Label63, "what stands between its dots is longer than 63 characters")]
    [InlineData(Label63 + "." + Label63 + "." + Label63 + ".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "it is longer than 253 characters")]
    [InlineData("-example.org", "'-example' begins or ends with a hyphen")]
    [InlineData("exam_ple.org", "'_' is none of the letters a to z, digits and hyphens")]
    [InlineData("bücher.example", "'ü' is none of the letters a to z, digits and hyphens")]
    [InlineData("https://example.org", "':' is none of the letters a to z, digits and hyphens")]
    [InlineData("xn--a", "it must not contain U+0080")]
    [InlineData("xn--a-", "'xn--a-' begins or ends with a hyphen")]
    [InlineData("xn--99999999", "'xn--99999999' is not the encoding of a name")]
    [InlineData("xn--", "'xn--' begins or ends with a hyphen")]
    [InlineData("xn--hello-zed", "one of its parts begins with U+0300, a mark")]
    public void HostName_IsOfAscii(string text, string? why) => Check("hostname", text, why);

    [Theory]
    [InlineData("bücher.example", null)]
    [InlineData("例え。jp", null)]
    [InlineData("straße.de", null)]
    [InlineData("l·l.cat", null)]
    [InlineData("अजञ\u094D\u200Dञ.example", null)]
    [InlineData("אב1.example", null)]
    [InlineData("Bücher.example", "it must not contain 'B'")]
    [InlineData("ab--c", "one of its parts has two hyphens in third and fourth place")]
    [InlineData("ab.-c", "one of its parts begins or ends with a hyphen")]
    [InlineData("\u0300a", "one of its parts begins with U+0300, a mark")]
    [InlineData("a\u200Db", "it must not contain U+200D there")]
    [InlineData("l·a", "it must not contain U+00B7 there")]
    [InlineData("①", "it must not contain U+2460")]
    [InlineData("ﬁ", "it must not contain U+FB01")]
    [InlineData("\uD83D\uDE00.example", "it must not contain U+1F600")]
    [InlineData("a b", "it must not contain U+0020")]
    [InlineData("1א", "letters that are written from right to left stand beside others in a way that cannot be told apart")]
    [InlineData("1a.אב", "letters that are written from right to left stand beside others in a way that cannot be told apart")]
    [InlineData("a..b", "nothing stands before, behind or between its dots")]
    public void InternationalHostName_HoldsOtherLetters(string text, string? why) => Check("idn-hostname", text, why);

    // Not a row above, because a lone surrogate does not survive in an attribute.
    [Fact]
    public void HalfOfAPair_IsNamedByNumber() => Check("idn-hostname", "\uD83D", "it must not contain U+D83D");

    private static void Check(string format, string text, string? why) =>
        Assert.Equal(why is null ? null : "which is not a host name like 'www.example.org': " + why, StringFormats.Find(format)!.FindFault(text));
}
