using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class RelatedEntriesTests
{
    [Fact]
    public void MostSharedValues_ComeFirstAndEqualOnesInOrder()
    {
        var notes = Notes(["a", "b", "c"], ["a"], ["x"], ["c", "b"], ["b"], ["c", "a", "a"]);
        var related = new RelatedEntries<Note>(notes, new EntryLookup<string, Note>(notes, static note => note.Tags));

        Assert.Equal(["3", "5", "1", "4"], Keys(related, notes[0], 9));
        Assert.Equal(["3", "5", "1"], Keys(related, notes[0], 3));
        Assert.Equal(["3"], Keys(related, notes[0], 1));
        Assert.Empty(Keys(related, notes[0], 0));
        Assert.Empty(Keys(related, notes[2], 9));
    }

    [Fact]
    public void SeveralLookups_AreAddedUp()
    {
        var notes = Notes(["a"], ["a"], ["a", "long"], ["b"]);
        var related = new RelatedEntries<Note>(
            notes,
            new EntryLookup<string, Note>(notes, static note => note.Tags),
            new EntryLookup<int, Note>(notes, static note => [note.Tags.Count]));

        Assert.Equal(["1", "2", "3"], Keys(related, notes[0], 9));
    }

    [Fact]
    public void ManyEntries_AgreeWithSortingThemAll()
    {
        var random = new Random(5);
        var notes = Notes([.. Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(12).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray())]);
        var related = new RelatedEntries<Note>(notes, new EntryLookup<string, Note>(notes, static note => note.Tags));

        foreach (var note in notes)
        {
            var expected = notes
                .Where(other => other != note)
                .Select(other => (other.Entry.Key, Shared: other.Tags.Intersect(note.Tags).Count()))
                .Where(static other => other.Shared > 0)
                .OrderByDescending(static other => other.Shared)
                .Take(7)
                .Select(static other => other.Key);
            Assert.Equal(expected, Keys(related, note, 7));
        }
    }

    [Fact]
    public void EntryOfNoCollection_HasRelatedEntries()
    {
        var notes = Notes(["a"], ["b"]);
        var related = new RelatedEntries<Note>(notes, new EntryLookup<string, Note>(notes, static note => note.Tags));

        Assert.Equal(["1"], Keys(related, notes[0] with { Tags = ["b"], Entry = Entry.None }, 9));
    }

    [Fact]
    public void NegativeCount_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RelatedEntries<Note>(NoteCollection.Of(1).All).Find(NoteCollection.Number(0), "note/0", -1));

    private static EntryCollection<Note> Notes(params string[][] tags) =>
        new NoteCollection([.. tags.Select(static (own, number) => NoteCollection.Number(number) with { Tags = own, Entry = new Entry { Key = $"{number}", Path = $"{number}.md" } })]).All;

    private static IEnumerable<string> Keys(RelatedEntries<Note> related, Note note, int count) => related.Find(note, note.Entry.Key, count).Select(static other => other.Entry.Key);
}
