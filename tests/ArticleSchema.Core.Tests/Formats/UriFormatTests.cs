using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class UriFormatTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTPS://user:pw@example.org:8080")]
    [InlineData("mailto:mara@example.org")]
    [InlineData("urn:isbn:0451450523")]
    [InlineData("http://[2001:db8::7]:80/a")]
    [InlineData("http://[::ffff:192.0.2.1]/")]
    [InlineData("http://[v1.fe80]/")]
    [InlineData("file:///etc/hosts")]
    [InlineData("x:")]
    [InlineData("http://example.org/%E4%BA%91")]
    public void Uri_IsTaken(string text) => Check("uri", text, null);

    [Theory]
    [InlineData("images/a.png", "it does not begin with a scheme such as 'https:'")]
    [InlineData("//example.org/a", "it does not begin with a scheme such as 'https:'")]
    [InlineData("", "it does not begin with a scheme such as 'https:'")]
    [InlineData(":a", "it does not begin with a scheme such as 'https:'")]
    [InlineData("https://example.org/a b", "it must not contain ' ' here")]
    [InlineData("https://example.org/云", "'云' must be percent-encoded")]
    [InlineData("https://example.org/😀", "'😀' must be percent-encoded")]
    [InlineData("https://example.org/%zz", "'%' must be followed by two hexadecimal digits")]
    [InlineData("https://example.org/%2", "'%' must be followed by two hexadecimal digits")]
    [InlineData("https://example.org:80a/", "its port is not a number")]
    [InlineData("https://[1.2.3.4]/", "what stands in '[…]' is not an IPv6 address")]
    [InlineData("https://[::1/", "what stands in '[…]' is not an IPv6 address")]
    [InlineData("https://[::1]x/", "only a port may follow ']'")]
    [InlineData("https://a#b#c", "it must not contain '#' here")]
    [InlineData("https://a?b^c", "it must not contain '^' here")]
    [InlineData("https://us er@example.org", "it must not contain ' ' here")]
    [InlineData("https://exa<mple.org", "it must not contain '<' here")]
    public void OtherText_IsNoUri(string text, string why) => Check("uri", text, "which is not a URI: " + why);

    [Theory]
    [InlineData("images/a.png")]
    [InlineData("../a.png#top")]
    [InlineData("/a?b")]
    [InlineData("//example.org/a")]
    [InlineData("#top")]
    [InlineData("")]
    [InlineData("./a:b")]
    [InlineData("https://example.org/")]
    public void UriReference_MayBeRelative(string text) => Check("uri-reference", text, null);

    [Theory]
    [InlineData("a b.png", "it must not contain ' ' here")]
    [InlineData("图.png", "'图' must be percent-encoded")]
    [InlineData("1a:b", "what precedes its first ':' is not a scheme")]
    [InlineData(@"images\a.png", @"it must not contain '\' here")]
    public void OtherText_IsNoUriReference(string text, string why) => Check("uri-reference", text, "which is not a URI or relative reference: " + why);

    [Theory]
    [InlineData("https://例え.jp/引き割り?q=納豆#章", null)]
    [InlineData("https://example.org/😀", null)]
    [InlineData("https://example.org/?\uE000", null)]
    [InlineData("https://example.org/\uE000", "it must not contain '\uE000' here")]
    [InlineData("https://example.org/\uFFFF", "it must not contain '\uFFFF' here")]
    [InlineData("https://example.org/a b", "it must not contain ' ' here")]
    [InlineData("例え.jp", "it does not begin with a scheme such as 'https:'")]
    public void Iri_HoldsOtherLetters(string text, string? why) => Check("iri", text, why is null ? null : "which is not an IRI: " + why);

    [Theory]
    [InlineData("図/一.png", null)]
    [InlineData("//例え.jp", null)]
    [InlineData("図 一.png", "it must not contain ' ' here")]
    public void IriReference_MayBeRelative(string text, string? why) => Check("iri-reference", text, why is null ? null : "which is not an IRI or relative reference: " + why);

    private static void Check(string format, string text, string? fault) =>
        Assert.Equal(fault, StringFormats.Find(format)!.FindFault(text));
}
