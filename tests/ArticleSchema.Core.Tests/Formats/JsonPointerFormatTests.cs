using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class JsonPointerFormatTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("/a~0b~1c/0", null)]
    [InlineData("a", "a '/' must precede its first name")]
    [InlineData("#/a", "a '/' must precede its first name")]
    [InlineData("/a~", "'~' must be written '~0'")]
    [InlineData("/a~2", "'~' must be written '~0'")]
    public void Pointer_SaysWhatIsWrong(string text, string? why) =>
        Assert.Equal(why is null ? null : "which is not a JSON Pointer like '/tags/0': " + why, StringFormats.Find("json-pointer")!.FindFault(text));

    [Theory]
    [InlineData("0", null)]
    [InlineData("12/a", null)]
    [InlineData("1#", null)]
    [InlineData("", "it does not begin with a number")]
    [InlineData("/a", "it does not begin with a number")]
    [InlineData("-1/a", "it does not begin with a number")]
    [InlineData("01", "its number begins with a zero")]
    [InlineData("1a", "a '/' must precede its first name")]
    [InlineData("1#/a", "a '/' must precede its first name")]
    [InlineData("1/~", "'~' must be written '~0'")]
    public void RelativePointer_SaysWhatIsWrong(string text, string? why) =>
        Assert.Equal(why is null ? null : "which is not a relative JSON Pointer like '1/title': " + why, StringFormats.Find("relative-json-pointer")!.FindFault(text));
}
