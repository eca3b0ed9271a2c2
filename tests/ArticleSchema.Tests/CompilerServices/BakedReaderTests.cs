using ArticleSchema.CompilerServices;

namespace ArticleSchema.Tests.CompilerServices;

/// <summary>
/// Fixed data, as libraries hold it that were compiled with this version: a reader that no longer reads it would break
/// them. That all values survive is tested with the writer, at <c>BakedWriterTests</c>.
/// </summary>
public class BakedReaderTests
{
    [Fact]
    public void Scalars_AreReadAsDocumented()
    {
        var reader = new BakedReader("(Hello+-$#%Q##a");

        Assert.Equal("Hello", reader.ReadString());
        Assert.True(reader.ReadBoolean());
        Assert.False(reader.ReadPresence());
        Assert.Equal(-1, reader.ReadInt32());
        Assert.Equal(0, reader.ReadInt64());
        Assert.Equal(2, reader.ReadCount());
        Assert.Equal(45, reader.ReadCount());
        Assert.Null(reader.ReadNullableString());
        Assert.False(reader.IsAtEnd);
    }

    [Fact]
    public void DigitsOnBothSidesOfTheBackslash_AreRead()
    {
        var reader = new BakedReader("[#]#}#}O");

        Assert.Equal(11 * 45, reader.ReadCount());
        Assert.Equal(12 * 45, reader.ReadCount());
        Assert.Equal(44 * 45, reader.ReadCount());
        Assert.Equal((45 * 45) - 1, reader.ReadCount());
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void DatesAndTimes_AreReadAsDocumented()
    {
        var reader = new BakedReader("#$$$&#");

        Assert.Equal(DateOnly.MinValue, reader.ReadDateOnly());
        Assert.Equal(new TimeOnly(TimeSpan.TicksPerSecond + 1), reader.ReadTimeOnly());
        Assert.Equal(new DateTimeOffset(3 * TimeSpan.TicksPerSecond, TimeSpan.FromMinutes(-1)), reader.ReadDateTimeOffset());
    }

    [Fact]
    public void Values_AreReadAsDocumented()
    {
        var reader = new BakedReader("l)ntfd'1.50s&abcm$$kl#");

        Assert.Equal("[null, true, false, 1.50, abc, {k: []}]", reader.ReadFrontMatterValue().ToString());
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void SharedStrings_AreOneInstance()
    {
        var reader = new BakedReader("&云服务&云服务#");
        var first = reader.ReadSharedString();

        Assert.Equal("云服务", first);
        Assert.Same(first, reader.ReadSharedString());
        Assert.Same("", reader.ReadSharedString());
    }

    [Fact]
    public void DataThatEndsTooEarly_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BakedReader("%a").ReadString());

    [Theory]
    [InlineData("https://example.com/a?b#c", true)]
    [InlineData("https://例え.jp/パス", true)]
    [InlineData("mailto:ada@example.com", true)]
    [InlineData("data:image/png;base64,AAAA", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("/img/a.png", false)]
    [InlineData("//cdn.example.com/a.png", false)]
    [InlineData("img/a:b.png", false)]
    [InlineData("../a.md#top", false)]
    [InlineData("#top", false)]
    [InlineData("?q=1", false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    public void Uri_IsAbsoluteWhenItHasASchemeAndKeepsItsText(string text, bool isAbsolute)
    {
        var writer = new Analyzers.Emission.BakedWriter();
        writer.WriteUri(text);
        var uri = new BakedReader(writer.ToString()).ReadUri();

        Assert.Equal(isAbsolute, uri.IsAbsoluteUri);
        Assert.Equal(text, uri.OriginalString);
    }

    [Fact]
    public void UriThatDotNetCannotHold_Throws() =>
        Assert.Contains("'http://'", Assert.Throws<UriFormatException>(static () => new BakedReader("*http://").ReadUri()).Message);
}
