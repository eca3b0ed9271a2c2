namespace ArticleSchema.Tests;

public class EntryTests
{
    [Fact]
    public void SameProperties_AreEqual()
    {
        var entry = new Entry { Key = "a", Path = "content/a.md", BodyRange = 5..9, WordCount = 2, IdeographCount = 1, Excerpt = "A 云" };

        Assert.Equal(new Entry { Key = "a", Path = "content/a.md", BodyRange = 5..9, WordCount = 2, IdeographCount = 1, Excerpt = "A 云" }, entry);
        Assert.NotEqual(entry, entry with { Path = "content/b.md" });
        Assert.NotEqual(entry, entry with { Body = "" });
        Assert.NotEqual(entry, entry with { BodyRange = 5..10 });
        Assert.NotEqual(entry, entry with { WordCount = 3 });
        Assert.NotEqual(entry, entry with { IdeographCount = 0 });
        Assert.NotEqual(entry, entry with { Excerpt = "A" });
    }

    [Fact]
    public void None_HasNoBody()
    {
        Assert.Equal(new Entry { Key = "", Path = "" }, Entry.None);
        Assert.Equal("", "any text"[Entry.None.BodyRange]);
        Assert.Equal((0, TimeSpan.Zero, null), (Entry.None.WordCount, Entry.None.ReadingTime, Entry.None.Excerpt));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 2)]
    [InlineData(240, 0, 60)]
    [InlineData(8, 8, 1)]
    [InlineData(9, 9, 2)]
    [InlineData(480, 480, 60)]
    [InlineData(720, 480, 120)]
    [InlineData(int.MaxValue, 0, 536_870_912)]
    public void ReadingTime_IsThatOfWordsAndOfIdeographsInWholeSeconds(int words, int ideographs, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Entry { Key = "a", Path = "a.md", WordCount = words, IdeographCount = ideographs }.ReadingTime);

    [Fact]
    public void AsText_IsItsKey() => Assert.Equal("2022/launch", new Entry { Key = "2022/launch", Path = "content/2022/launch.md" }.ToString());
}
