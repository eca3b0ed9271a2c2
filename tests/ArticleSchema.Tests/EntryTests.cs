namespace ArticleSchema.Tests;

public class EntryTests
{
    [Fact]
    public void SameProperties_AreEqual()
    {
        var entry = new Entry { Key = "a", Path = "content/a.md" };

        Assert.Equal(new Entry { Key = "a", Path = "content/a.md" }, entry);
        Assert.NotEqual(entry, entry with { Path = "content/b.md" });
        Assert.NotEqual(entry, entry with { Body = "" });
    }

    [Fact]
    public void AsText_IsItsKey() => Assert.Equal("2022/launch", new Entry { Key = "2022/launch", Path = "content/2022/launch.md" }.ToString());
}
