using ArticleSchema.CompilerServices;

namespace ArticleSchema.Tests.CompilerServices;

public class HeldUriTests
{
    [Theory]
    [InlineData("https://example.org/a#x", "https://example.org/a#x", true)]
    [InlineData("https://example.org/a#x", "https://example.org/a#y", false)]
    [InlineData("https://example.org/a", "https://EXAMPLE.org/a", false)]
    [InlineData("a.md#x", "a.md#y", false)]
    [InlineData("a.md", "a.md", true)]
    public void Addresses_AreEqualWhenTheyAreSpeltAlike(string first, string second, bool expected)
    {
        HeldUri left = new Uri(first, UriKind.RelativeOrAbsolute), right = new Uri(second, UriKind.RelativeOrAbsolute);

        Assert.Equal(expected, left == right);
        Assert.Equal(expected, !(left != right));
        Assert.Equal(expected, left.Equals((object)right));
        Assert.Equal(expected, left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void NoAddress_IsEqualToNoneOnly()
    {
        HeldUri none = (Uri?)null, some = new Uri("a", UriKind.Relative);

        Assert.Equal(default, none);
        Assert.NotEqual(some, none);
        Assert.Equal(0, none.GetHashCode());
        Assert.Equal("", none.ToString());
        Assert.Null((Uri)none);
    }

    [Fact]
    public void Address_IsGivenBackAsItWas()
    {
        var uri = new Uri("https://example.org/%7Ea#x");
        HeldUri held = uri;

        Assert.Same(uri, (Uri)held);
        Assert.Equal("https://example.org/%7Ea#x", held.ToString());
    }
}
