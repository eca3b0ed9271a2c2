using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Tests.Schemas.Resources;

public sealed class SchemaUriTests
{
    // RFC 3986 §5.4.1 and §5.4.2, all of them.
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    public void Reference_ResolvesAsTheStandardShows(string reference, string expected) =>
        Assert.Equal(expected, SchemaUri.Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("content/post.schema.yaml", "file:///content/post.schema.yaml")]
    [InlineData("/home/me/content/post.schema.yaml", "file:///home/me/content/post.schema.yaml")]
    [InlineData(@"C:\me\a b\für.schema.yaml", "file:///C%3A/me/a%20b/f%C3%BCr.schema.yaml")]
    [InlineData("a/./b/../c.schema.json", "file:///a/c.schema.json")]
    [InlineData("http://localhost:1234/draft7/name.json", "http://localhost:1234/draft7/name.json")]
    public void Path_BecomesAUri(string path, string expected) => Assert.Equal(expected, SchemaUri.FromPath(path));

    [Theory]
    [InlineData("für.schema.yaml")]
    [InlineData("f%C3%BCr.schema.yaml")]
    [InlineData("f%c3%bcr.schem%61.yaml")]
    public void SpellingsOfOneName_AreOne(string reference) =>
        Assert.Equal(SchemaUri.FromPath("a/für.schema.yaml"), SchemaUri.Resolve(SchemaUri.FromPath("a/post.schema.yaml"), reference));

    [Theory]
    [InlineData("urn:uuid:1#/$defs/a%20b", "urn:uuid:1", "/$defs/a b")]
    [InlineData("http://a/b", "http://a/b", "")]
    public void Fragment_IsCutOffAndDecoded(string uri, string absolute, string fragment) => Assert.Equal((absolute, fragment), SchemaUri.Split(uri));

    [Theory]
    [InlineData("urn:uuid:1", "#x", "urn:uuid:1#x")]
    [InlineData("tag:example.com,2026:a", "", "tag:example.com,2026:a")]
    public void OpaqueBase_IsKept(string baseUri, string reference, string expected) => Assert.Equal(expected, SchemaUri.Resolve(baseUri, reference));
}
