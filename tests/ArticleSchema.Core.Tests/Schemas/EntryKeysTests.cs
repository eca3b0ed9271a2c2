using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class EntryKeysTests
{
    [Theory]
    [InlineData("path", "content/a.md", "a")]
    [InlineData("path", "content/2024/2024-05-01-a.b.md", "2024/2024-05-01-a.b")]
    [InlineData("slug", "content/2024/2024-05-01-hello.md", "hello")]
    [InlineData("slug", "content/hello.md", "hello")]
    [InlineData("slug", "content/2024-05-01.md", "2024-05-01")]
    [InlineData("slug", "content/2024-05-01-.md", "2024-05-01-")]
    [InlineData("slug", "content/2024-5-1-hello.md", "2024-5-1-hello")]
    public void Key_IsThePathOrTheNameWithoutItsDate(string source, string path, string key) =>
        Assert.Equal(key, EntryKeys.Get(SchemaTest.Read($"x-key: {source}"), path, mapping: null));
}
