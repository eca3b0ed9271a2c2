using ArticleSchema.CompilerServices;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class AllocationTests
{
    private static readonly EntryCollection<Note> s_notes = NoteCollection.Of(500).All;
    private static readonly EntryLookup<string, Note> s_byTag = new(s_notes, static note => note.Tags);
    private static readonly EntryArchive<Note> s_years = new(s_notes, static note => new DateOnly(2020 + (note.Title.Length % 3), 1, 1));
    private static readonly string[] s_keys = ["note/1", "note/499"];
    private static ReferencedEntries<Note> s_references;

    public static TheoryData<string> Uses => [.. UsesByName.Keys];

    private static Dictionary<string, Func<int>> UsesByName { get; } = new()
    {
        ["Count"] = static () => s_notes.Count,
        ["All"] = static () =>
        {
            var sum = 0;
            foreach (var note in s_notes)
                sum += note.Title.Length;
            return sum;
        },
        ["Get"] = static () => s_notes.Get("note/250").Title.Length,
        ["TryGet"] = static () => s_notes.TryGet("nothing", out _) ? 1 : 0,
        ["Contains"] = static () => s_notes.Contains("note/499") ? 1 : 0,
        ["Neighbours"] = static () => s_notes.TryGetNext("note/7", out var next) && s_notes.TryGetPrevious(next.Entry.Key, out var previous) ? previous.Title.Length : 0,
        ["Page"] = static () =>
        {
            var sum = 0;
            foreach (var note in s_notes.Page(10, 3))
                sum += note.Title.Length;
            return sum;
        },
        ["Lookup"] = static () =>
        {
            var sum = 0;
            foreach (var note in s_byTag["even"])
                sum += note.Title.Length;
            return sum;
        },
        ["Groups"] = static () =>
        {
            var sum = 0;
            foreach (var group in s_byTag)
                sum += group.Count + group.Page(10, 2).Count;
            return sum;
        },
        ["Archive"] = static () =>
        {
            var sum = 0;
            foreach (var year in s_years)
            {
                foreach (var month in year.Months)
                    sum += month[0].Title.Length;
            }

            return sum + (s_years.Find(2021)?.Count ?? 0);
        },
        ["References"] = static () => s_references.Get(s_notes, s_keys, "notes", null)[1].Title.Length,
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void UsedOnce_AllocatesNothingMore(string use)
    {
        var act = UsesByName[use];
        var first = act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Assert.True(act() == first);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
