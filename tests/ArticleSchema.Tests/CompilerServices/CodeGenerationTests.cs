using System.Reflection;
using System.Reflection.Metadata;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests.CompilerServices;

[Collection(nameof(CodeGenerationGroup))]
public class CodeGenerationTests
{
    // As the runtime finds it.
    private static readonly Action<Type[]?> s_clearCache = typeof(Entry).Assembly.GetCustomAttribute<MetadataUpdateHandlerAttribute>()!.HandlerType
        .GetMethod("ClearCache", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(Type[])])!
        .CreateDelegate<Action<Type[]?>>();

    [Fact]
    public void CodeChanges_CollectionHasTheNewEntries()
    {
        var notes = new ChangingNotes(3);
        var byTag = new EntryLookup<string, Note>(notes.All, static note => note.Tags);
        var years = new EntryArchive<Note>(notes.All, static _ => new DateOnly(2024, 1, 1));
        var (first, evens, page) = (notes.All[0], byTag["even"], notes.All.Page(10, 1));
        Assert.Equal((3, 3), (years[0].Count, page.Count));

        notes.Change(5);

        Assert.Equal((5, 5), (notes.All.Count, notes.All.Count()));
        Assert.True(notes.All.Contains("note/4"));
        Assert.Equal("Note 4", notes.All.Get("note/4").Title);
        Assert.Equal((3, 5), (byTag["even"].Count, years[0].Count));
        // What the program holds stays what it was.
        Assert.Equal((2, 3), (evens.Count, page.Count));
        Assert.Equal(["Note 0", "Note 2"], evens.Select(static note => note.Title));
        Assert.Equal(notes.All[0], first);
        Assert.NotSame(notes.All[0], first);
    }

    [Fact]
    public void CodeChangesDuringAWalk_WalkGoesOnAsItBegan()
    {
        var notes = new ChangingNotes(4);
        var seen = new List<string>();
        foreach (var note in notes.All)
        {
            seen.Add(note.Title);
            if (seen.Count == 2)
                notes.Change(1);
        }

        Assert.Equal(["Note 0", "Note 1", "Note 2", "Note 3"], seen);
        Assert.Single(notes.All);
    }

    [Fact]
    public void CodeDoesNotChange_DataIsAskedForOnce()
    {
        var notes = new ChangingNotes(4);
        Parallel.For(0, 100, i => Assert.Same(notes.All[i % 4], notes.All[i % 4]));
        Assert.True(notes.Asked >= 1);
        var asked = notes.Asked;

        Assert.Equal(4, notes.All.Count(static note => note.Title.Length > 0));
        Assert.Equal(asked, notes.Asked);
    }

    [Fact]
    public async Task ManyThreadsWhileCodeChanges_SeeOneStateOrTheOther()
    {
        var notes = new ChangingNotes(50);
        var byTag = new EntryLookup<string, Note>(notes.All, static note => note.Tags);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var titles = new List<string>();
                foreach (var note in notes.All)
                    titles.Add(note.Title);
                Assert.True(titles.Count is 50 or 20);
                Assert.Equal($"Note {titles.Count - 1}", titles[^1]);
                Assert.True(byTag["odd"].Count is 25 or 10);
                Assert.Equal("Note 7", notes.All.Get("note/7").Title);
            }
        })).ToArray();
        for (var i = 0; i < 200; i++)
        {
            notes.Change(i % 2 == 0 ? 20 : 50);
            await Task.Yield();
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    /// <summary>Notes that become others, as hot reload has it.</summary>
    private sealed class ChangingNotes
    {
        private NoteCollection _now;
        private int _asked;

        public ChangingNotes(int count)
        {
            _now = NoteCollection.Of(count);
            All = new(() =>
            {
                Interlocked.Increment(ref _asked);
                return _now.Entries;
            });
        }

        public EntryCollection<Note> All { get; }

        public int Asked => _asked;

        public void Change(int count)
        {
            _now = NoteCollection.Of(count);
            s_clearCache(null);
        }
    }
}
