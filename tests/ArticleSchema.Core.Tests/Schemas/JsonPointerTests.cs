using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", "Object")]
    [InlineData("/a/1", "2")]
    [InlineData("/b~1c", "3")]
    [InlineData("/~0", "4")]
    [InlineData("/~01", "5")]
    [InlineData("/", "6")]
    [InlineData("/a/01", null)]
    [InlineData("/a/-", null)]
    [InlineData("/a/2", null)]
    [InlineData("/a/+1", null)]
    [InlineData("/x", null)]
    [InlineData("/a/1/x", null)]
    [InlineData("a", null)]
    public void Pointer_LeadsToTheValue(string pointer, string? value)
    {
        var root = SchemaTest.ReadNode("{ a: [1, 2], b/c: 3, '~': 4, '~1': 5, '': 6 }");

        var found = JsonPointer.Find(root, pointer);

        Assert.Equal(value, found == root ? found.Kind.ToString() : found?.ToString());
    }

    [Fact]
    public void Append_EscapesNames() =>
        Assert.Equal("/a~1b~0c/0", JsonPointer.Append(JsonPointer.Append("", "a/b~c"), 0));
}
