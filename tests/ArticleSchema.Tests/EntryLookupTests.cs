using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class EntryLookupTests
{
    [Fact]
    public void SeveralKeysPerEntry_EachFindsItsEntriesInOrder()
    {
        var notes = NoteCollection.Of(5).All;
        var byTag = new EntryLookup<string, Note>(notes, static note => note.Tags);

        Assert.Equal(["all", "even", "odd"], byTag.Keys);
        Assert.Equal(3, byTag.Count);
        Assert.Equal(notes, byTag["all"]);
        Assert.Equal([notes[1], notes[3]], byTag["odd"]);
        Assert.Same(notes[0], byTag["even"][0]);
        Assert.Equal([("all", 5), ("even", 3), ("odd", 2)], byTag.Select(static tag => (tag.Key, tag.Count)));
    }

    [Fact]
    public void UnknownKey_GivesAnEmptyList()
    {
        var byTag = new EntryLookup<string, Note>(NoteCollection.Of(5).All, static note => note.Tags);

        Assert.Empty(byTag["Even"]);
        Assert.False(byTag.Contains("Even"));
        Assert.True(byTag.Contains("even"));
    }

    [Fact]
    public void EntryWithoutKey_IsInNoGroup()
    {
        var byLength = new EntryLookup<int, Note>(NoteCollection.Of(12).All, static note => note.Title.Length > 6 ? [note.Title.Length] : []);

        Assert.Equal([7], byLength.Keys);
        Assert.Equal(["Note 10", "Note 11"], byLength[7].Select(static note => note.Title));
    }

    [Fact]
    public void KeyGivenTwiceByOneEntry_CountsOnce()
    {
        var byTag = new EntryLookup<string, Note>([NoteCollection.Number(0) with { Tags = ["a", "b", "a"] }], static note => note.Tags);

        Assert.Single(byTag["a"]);
    }

    [Fact]
    public void MakingALookup_DecodesNothing()
    {
        var notes = NoteCollection.Of(5);
        var byTag = new EntryLookup<string, Note>(notes.All, static note => note.Tags);

        Assert.Equal(0, notes.Decoded);
        Assert.NotEmpty(byTag["all"]);
        Assert.Equal(5, notes.Decoded);
    }

    [Fact]
    public void ManyThreadsUseFirst_AllGetTheSameGroup()
    {
        for (var round = 0; round < 50; round++)
        {
            var byTag = new EntryLookup<string, Note>(NoteCollection.Of(50).All, static note => note.Tags);
            var groups = new IReadOnlyList<Note>[8];
            Parallel.For(0, groups.Length, i => groups[i] = byTag["odd"]);

            Assert.All(groups, group => Assert.Same(byTag["odd"], group));
        }
    }
}
