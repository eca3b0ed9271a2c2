using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class StringFormatsTests
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
    [InlineData("mara@example.org", true)]
    [InlineData("mara+tag@mail.example.org", true)]
    [InlineData("\"mara lind\"@example.org", true)]
    [InlineData("mara@[127.0.0.1]", true)]
    [InlineData("mara@[IPv6:::1]", true)]
    [InlineData("mara@localhost", true)]
    [InlineData("mara", false)]
    [InlineData("@example.org", false)]
    [InlineData("mara@", false)]
    [InlineData(".mara@example.org", false)]
    [InlineData("ma..ra@example.org", false)]
    [InlineData("mara@-example.org", false)]
    [InlineData("mara@example..org", false)]
    [InlineData("mara lind@example.org", false)]
    [InlineData("\"mara@example.org", false)]
    [InlineData("mara@[300.0.0.1]", false)]
    [InlineData("mära@example.org", false)]
    [InlineData("Mara <mara@example.org>", false)]
    public void Email_IsAMailbox(string text, bool isValid) =>
        Check("email", text, isValid ? null : "which is not an e-mail address like 'name@example.org'");

    [Theory]
    [InlineData("123e4567-e89b-12d3-a456-426614174000", true)]
    [InlineData("123E4567-E89B-12D3-A456-426614174000", true)]
    [InlineData("123e4567e89b12d3a456426614174000", false)]
    [InlineData("{123e4567-e89b-12d3-a456-426614174000}", false)]
    [InlineData("123e4567-e89b-12d3-a456-42661417400g", false)]
    public void Uuid_HasFiveGroups(string text, bool isValid) =>
        Check("uuid", text, isValid ? null : "which is not a UUID like '123e4567-e89b-12d3-a456-426614174000'");

    [Fact]
    public void EveryName_FindsItsFormat() =>
        Assert.All(StringFormats.Names, name => Assert.Equal(name, StringFormats.Find(name)!.Name));

    [Theory]
    [InlineData("Date")]
    [InlineData("colour")]
    [InlineData("")]
    public void OtherName_FindsNone(string name) => Assert.Null(StringFormats.Find(name));

    private static void Check(string format, string text, string? fault) =>
        Assert.Equal(fault, StringFormats.Find(format)!.FindFault(text));
}
