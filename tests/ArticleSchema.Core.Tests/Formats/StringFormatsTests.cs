using System.Diagnostics;

using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class StringFormatsTests
{
    [Fact]
    public void EveryName_FindsItsFormat() =>
        Assert.All(StringFormats.Names, name => Assert.Equal(name, StringFormats.Find(name)!.Name));

    [Theory]
    [InlineData("Date")]
    [InlineData("colour")]
    [InlineData("")]
    public void OtherName_FindsNone(string name) => Assert.Null(StringFormats.Find(name));

    // Whatever a megabyte holds, no format takes long over it, and none says more of it than fits a message.
    [Fact]
    public void HugeText_IsJudgedAtOnce()
    {
        string[] pieces = ["a", "1", "-", ".", ":", "/", "%", "{", "}", "{a,", "@", "\"", "\\", "a.", "1:", "::", "~", "#", "[", "(", "\u00e4", "\U0001F600", "\uD83D", "\u0628\u200c", " ", "\0", "P1D", "xn--", "2024-05-01T00:00:00.0"];
        var texts = pieces.Select(piece => string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).ToList();
        foreach (var format in StringFormats.Names.Select(name => StringFormats.Find(name)!))
        {
            var start = format.Name.StartsWith("uri", StringComparison.Ordinal) || format.Name.StartsWith("iri", StringComparison.Ordinal) ? "https://" : format.Name.EndsWith("email", StringComparison.Ordinal) ? "a@" : "xn--";
            foreach (var text in texts.SelectMany(text => new[] { text, start + text }))
            {
                var watch = Stopwatch.StartNew();
                var fault = format.FindFault(text);
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{format.Name} took {watch.Elapsed} over {text[..20]}…");
                Assert.True(fault is null or { Length: < 300 }, $"{format.Name} says {fault?.Length} characters of {text[..20]}…");
            }
        }
    }

    // Real values are no harder to surprise than random ones.
    [Fact]
    public void RandomText_IsJudgedWithoutException()
    {
        var random = new Random(20240503);
        var formats = StringFormats.Names.Select(name => StringFormats.Find(name)!).ToList();
        const string alphabet = "aZ09-.:/%{}@\"\\~#[]()?&=+,;* TZP\u00df\u0300\u0628\u05d0\u200d\u30fb\u6f22\ud83d\ude00\uffff\0\n";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(24)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            foreach (var format in formats)
                Assert.NotEqual("", format.FindFault(text));
        }
    }
}
