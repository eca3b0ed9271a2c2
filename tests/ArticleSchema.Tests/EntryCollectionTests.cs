using ArticleSchema.CompilerServices;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class EntryCollectionTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    [InlineData(64, 64)]
    [InlineData(65, 64)]
    [InlineData(1000, 7)]
    public void AllEntries_ComeInOrderWithTheirContent(int count, int entriesPerChunk)
    {
        var notes = NoteCollection.Of(count, entriesPerChunk).All;

        Assert.Equal(count, notes.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(NoteCollection.Number), notes);
    }

    [Fact]
    public void CountAndKeys_DecodeNothing()
    {
        var notes = NoteCollection.Of(1000);

        Assert.Equal(1000, notes.All.Count);
        Assert.True(notes.All.Contains("note/999"));
        Assert.False(notes.All.Contains("note/1000"));
        Assert.Equal(500, notes.All.IndexOfKey("note/500"));
        Assert.False(notes.All.TryGet("nothing", out _));
        Assert.Equal(0, notes.Decoded);
    }

    [Fact]
    public void OneEntryTouched_OnlyThatOneIsDecoded()
    {
        var notes = NoteCollection.Of(1000);

        Assert.Equal("Note 700", notes.All.Get("note/700").Title);
        Assert.Same(notes.All[700], notes.All.Get("note/700"));
        Assert.Equal(1, notes.Decoded);
    }

    [Fact]
    public void LinqOverAll_DecodesOnlyWhatItReturns()
    {
        var notes = NoteCollection.Of(1000);

        Assert.Equal("Note 999", notes.All.Last().Title);
        Assert.Equal("Note 500", notes.All.ElementAt(500).Title);
        Assert.Equal(10, notes.All.Skip(600).Take(10).ToList().Count);
        Assert.Equal(1000, notes.All.Count());
        Assert.Equal(12, notes.Decoded);
    }

    [Fact]
    public void Neighbours_StandInTheCollectionsOrder()
    {
        var notes = NoteCollection.Of(100);

        Assert.True(notes.All.TryGetPrevious("note/50", out var previous));
        Assert.True(notes.All.TryGetNext("note/50", out var next));
        Assert.Equal(("Note 49", "Note 51"), (previous.Title, next.Title));
        Assert.Equal(2, notes.Decoded);
    }

    [Theory]
    [InlineData("note/0", false, true)]
    [InlineData("note/2", true, false)]
    [InlineData("note/3", false, false)]
    [InlineData("", false, false)]
    public void EndsAndUnknownKeys_HaveNoNeighbour(string key, bool hasPrevious, bool hasNext)
    {
        var notes = NoteCollection.Of(3).All;

        Assert.Equal(hasPrevious, notes.TryGetPrevious(key, out _));
        Assert.Equal(hasNext, notes.TryGetNext(key, out _));
    }

    [Fact]
    public void DeadReference_IsSaidWithWhoAsks()
    {
        var notes = NoteCollection.Of(3).All;

        Assert.Equal("Note 1", notes.Follow("note/1", "see", Entry.None).Title);
        Assert.Equal(
            "NoteCollection has no entry with the key 'note/9', to which 'see' refers in 'content/a.md'; the nearest is 'note/0'",
            Assert.Throws<KeyNotFoundException>(() => notes.Follow("note/9", "see", new Entry { Key = "a", Path = "content/a.md" })).Message);
        Assert.Equal(
            "NoteCollection has no entry with the key 'note/9', to which 'see' refers; the nearest is 'note/0'",
            Assert.Throws<KeyNotFoundException>(() => notes.Follow("note/9", "see", null)).Message);
    }

    [Fact]
    public void EveryKey_FindsItsOwnEntry()
    {
        var texts = new RandomText(seed: 1);
        var keys = Enumerable.Range(0, 3000).Select(_ => texts.Next(20)).Append("\uFFFD").Distinct().ToList();
        var notes = new NoteCollection([.. keys.Select(static key => new Note
        {
            Title = key,
            Tags = [],
            Entry = new Entry { Key = key, Path = $"content/{key}.md" },
        })]);

        for (var i = 0; i < keys.Count; i++)
        {
            Assert.Equal(i, notes.All.IndexOfKey(keys[i]));
            Assert.Equal(keys[i], notes.All.Get(keys[i]).Entry.Key);
            Assert.Equal($"content/{keys[i]}.md", notes.All[i].Entry.Path);
        }
    }

    [Fact]
    public void KeyLongerThanTheStackAllows_IsFound()
    {
        var key = new string('長', 5000);
        var note = new Note { Title = "", Tags = [], Entry = new Entry { Key = key, Path = $"{key}.md" } };

        Assert.Equal(note, new NoteCollection([note]).All.Get(key));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, null, null)]
    [InlineData(37, 6, 1, 0, "Body", "Body\r\n")]
    [InlineData(1_000_000, 2_000_000_000, 500_000_000, 499_999_999, "", "")]
    [InlineData(45, 2025, 44, 45, "云\n\n\"\\", null)]
    public void Body_IsReadAsWritten(int start, int length, int words, int ideographs, string? excerpt, string? body)
    {
        var entry = new Entry { Key = "a", Path = "a.md", BodyRange = start..(start + length), WordCount = words, IdeographCount = ideographs, Excerpt = excerpt, Body = body };
        var note = new Note { Title = "After", Tags = [], Entry = entry };

        Assert.Equal(note, new NoteCollection([note]).All[0]);
    }

    [Fact]
    public void HalfOfASurrogatePair_IsNotTakenForTheReplacementCharacter()
    {
        var note = new Note { Title = "", Tags = [], Entry = new Entry { Key = "\uFFFD", Path = "a.md" } };
        var notes = new NoteCollection([note]).All;

        Assert.False(notes.Contains("\uD800"));
        Assert.True(notes.Contains("\uFFFD"));
    }

    [Theory]
    [InlineData("launch", "2022/launch.md")]
    [InlineData("content/a", "content/a.md")]
    [InlineData("a", "a/a/a.md")]
    [InlineData("elsewhere", "content/a.md")]
    [InlineData("", "content/a.md")]
    public void PathAndKey_AreReadAsWritten(string key, string path)
    {
        var note = new Note { Title = "", Tags = [], Entry = new Entry { Key = key, Path = path } };

        Assert.Equal(note.Entry, new NoteCollection([note]).All[0].Entry);
    }

    [Fact]
    public void KeyThatDoesNotExist_MessageNamesCollectionKeyAndNearestKey()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => NoteCollection.Of(100).All.Get("note/1O"));

        Assert.Equal("NoteCollection has no entry with the key 'note/1O'; the nearest is 'note/1'", exception.Message);
    }

    [Fact]
    public void KeyInEmptyCollection_MessageSaysThatItIsEmpty()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => NoteCollection.Of(0).All.Get("a"));

        Assert.Equal("NoteCollection has no entry with the key 'a'; it is empty", exception.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void IndexOutOfRange_Throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteCollection.Of(3).All[index]);

    [Fact]
    public void ManyThreadsTouchFirst_AllGetTheSameInstances()
    {
        for (var round = 0; round < 20; round++)
        {
            var notes = NoteCollection.Of(500, entriesPerChunk: 16).All;
            var seen = RunOnManyThreads(thread =>
            {
                // Half of the threads come from the other end, so that they meet on the way and at the chunks' borders.
                var mine = new Note[notes.Count];
                for (var i = 0; i < mine.Length; i++)
                {
                    var index = thread % 2 == 0 ? i : mine.Length - 1 - i;
                    mine[index] = i % 3 == 0 ? notes.Get($"note/{index}") : notes[index];
                }

                return mine;
            });

            for (var i = 0; i < notes.Count; i++)
                Assert.All(seen, mine => Assert.Same(notes[i], mine[i]));
        }
    }

    [Fact]
    public void ManyThreadsDecode_EqualTagsAreOneString()
    {
        for (var round = 0; round < 20; round++)
        {
            var notes = new NoteCollection([.. Enumerable.Range(0, 600).Select(static i => NoteCollection.Number(i) with { Tags = [$"tag {i % 200}"] })]).All;
            RunOnManyThreads(thread => notes[thread * 37 % 600]);
            var tags = RunOnManyThreads(_ => notes.Select(static note => note.Tags[0]).ToList()).SelectMany(static tags => tags);

            Assert.Equal(200, tags.Distinct(ReferenceEqualityComparer.Instance).Count());
        }
    }

    [Fact]
    public void AfterFirstTouch_ReadingAllocatesNothing()
    {
        var notes = NoteCollection.Of(100).All;
        ReadAll(notes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(notes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void ReadAll(EntryCollection<Note> notes)
        {
            foreach (var note in notes)
            {
                if (!notes.TryGet(note.Entry.Key, out var same) || !ReferenceEquals(note, same))
                    throw new InvalidOperationException(note.Title);
            }
        }
    }

    [Fact]
    public void ModelThatIsAStruct_IsRead()
    {
        var numbers = new EntryCollection<int>(static () => new BakedEntries<int>
        {
            CollectionName = "Numbers",
            Count = 2,
            EntriesPerChunk = 2,
            Chunks = static _ => "1$a#-#########%1$b#-#########'",
            KeyIndex = static () => "$%###",
            Read = static (ref BakedReader reader, Entry _) => reader.ReadInt32(),
        });

        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public void CollectionSeenAsAList_IsReadOnly()
    {
        IList<Note> notes = NoteCollection.Of(2).All;

        Assert.True(notes.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => notes.Add(notes[0]));
        Assert.Throws<NotSupportedException>(() => notes[0] = notes[1]);
        Assert.Throws<NotSupportedException>(notes.Clear);
        Assert.Equal(1, notes.IndexOf(notes[1]));
        Assert.Contains(notes[1], notes);
    }

    private static T[] RunOnManyThreads<T>(Func<int, T> work)
    {
        const int Threads = 8;
        using var start = new Barrier(Threads);
        var results = new T[Threads];
        var running = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            results[thread] = work(thread);
        })).ToList();
        running.ForEach(static thread => thread.Start());
        running.ForEach(static thread => thread.Join());
        return results;
    }
}
