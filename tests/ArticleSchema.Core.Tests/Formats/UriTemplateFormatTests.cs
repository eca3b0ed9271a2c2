using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class UriTemplateFormatTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("https://example.org/{year}/{+path}{?page,size*}", null)]
    [InlineData("{a.b:9999}", null)]
    [InlineData("{%41_b}", null)]
    [InlineData("/云/😀", null)]
    [InlineData("/{year", "a '{' is not closed")]
    [InlineData("/year}", "a '}' closes nothing")]
    [InlineData("{}", "a name is missing in braces")]
    [InlineData("{?}", "a name is missing in braces")]
    [InlineData("{a,}", "a name is missing in braces")]
    [InlineData("{:1}", "a name is missing in braces")]
    [InlineData("{a:0}", "the length behind ':' must be 1 to 9999")]
    [InlineData("{a:10000}", "the length behind ':' must be 1 to 9999")]
    [InlineData("{a..b}", "a '.' must stand between parts of a name")]
    [InlineData("{a=b}", "a name must not contain '='")]
    [InlineData("{a%4}", "'%' must be followed by two hexadecimal digits")]
    [InlineData("%zz", "'%' must be followed by two hexadecimal digits")]
    [InlineData("a b", "it must not contain ' ' here")]
    public void UriTemplate_SaysWhatIsWrong(string text, string? why) =>
        Assert.Equal(why is null ? null : "which is not a URI template like '/posts/{year}': " + why, StringFormats.Find("uri-template")!.FindFault(text));
}
