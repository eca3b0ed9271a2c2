using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class EntryPageTests
{
    [Theory]
    [InlineData(25, 10, 1, 0, 10, 3, false, true)]
    [InlineData(25, 10, 3, 20, 5, 3, true, false)]
    [InlineData(20, 10, 2, 10, 10, 2, true, false)]
    [InlineData(25, 10, 4, 25, 0, 3, true, false)]
    [InlineData(25, int.MaxValue, 1, 0, 25, 1, false, false)]
    [InlineData(25, int.MaxValue, int.MaxValue, 25, 0, 1, true, false)]
    [InlineData(0, 10, 1, 0, 0, 1, false, false)]
    public void Page_HasItsEntriesAndKnowsItsNeighbours(int total, int size, int number, int first, int count, int pages, bool hasPrevious, bool hasNext)
    {
        var notes = NoteCollection.Of(total);
        var page = notes.All.Page(size, number);

        Assert.Equal(Enumerable.Range(first, count).Select(NoteCollection.Number), page);
        Assert.Equal((count, total, pages, number, size), (page.Count, page.TotalCount, page.PageCount, page.Number, page.Size));
        Assert.Equal((hasPrevious, hasNext), (page.HasPrevious, page.HasNext));
        Assert.Equal(count, notes.Decoded);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, int.MinValue)]
    public void SizeOrNumberBelowOne_IsRefused(int size, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteCollection.Of(5).All.Page(size, number));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void PlaceOutsideThePage_IsRefused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteCollection.Of(25).All.Page(10, 3)[index]);

    [Fact]
    public void DefaultPage_IsEmpty()
    {
        EntryPage<Note> page = default;

        Assert.Empty(page);
        Assert.Equal(1, page.PageCount);
    }

    [Fact]
    public void AnyList_HasPages() => Assert.Equal(["c", "d"], new EntryPage<string>(["a", "b", "c", "d", "e"], 2, 2));
}
