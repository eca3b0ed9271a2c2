using System.Text;
using ArticleSchema.Analyzers.Emission;
using ArticleSchema.CompilerServices;

namespace ArticleSchema.Tests.Data;

/// <summary>Bakes notes with the generator's writer and counts how many are decoded.</summary>
internal sealed class NoteCollection
{
    private readonly string[] _chunks;
    private readonly string _keyIndex;
    private int _decoded;

    public NoteCollection(IReadOnlyList<Note> notes, int entriesPerChunk = 64)
    {
        _chunks = [.. notes.Select(Bake).Chunk(entriesPerChunk).Select(static entries => string.Concat(entries))];
        _keyIndex = BakedKeyIndex.ToLiteral([.. notes.Select(static note => note.Entry.Key)]);
        Entries = new BakedEntries<Note>
        {
            CollectionName = nameof(NoteCollection),
            Count = notes.Count,
            EntriesPerChunk = entriesPerChunk,
            Chunks = chunk => _chunks[chunk],
            KeyIndex = () => _keyIndex,
            Read = Read,
        };
        All = new(() => Entries);
    }

    public BakedEntries<Note> Entries { get; }

    public EntryCollection<Note> All { get; }

    public int Decoded => _decoded;

    /// <summary>So many notes, 'note/0' and on, each with the tags 'all' and 'even' or 'odd'.</summary>
    public static NoteCollection Of(int count, int entriesPerChunk = 64) => new([.. Enumerable.Range(0, count).Select(Number)], entriesPerChunk);

    public static Note Number(int number) => new()
    {
        Title = $"Note {number}",
        Tags = ["all", number % 2 == 0 ? "even" : "odd"],
        Entry = new Entry { Key = $"note/{number}", Path = $"content/note/{number}.md" },
    };

    private static string Bake(Note note)
    {
        var writer = new BakedWriter();
        writer.WriteEntry(note.Entry.Key, note.Entry.Path);
        writer.WriteLanguage(note.Entry.Language, note.Entry.TranslationKey);
        var (start, end) = (note.Entry.BodyRange.Start.Value, note.Entry.BodyRange.End.Value);
        writer.WriteBody(start, end - start, note.Entry.WordCount, note.Entry.IdeographCount, note.Entry.Excerpt, note.Entry.Body);
        writer.WriteString(note.Title);
        writer.WriteCount(note.Tags.Count);
        foreach (var tag in note.Tags)
            writer.WriteString(tag);

        // What the compiler makes of ToEntryLiteral.
        var entry = new StringBuilder();
        BakedDigits.WriteNumber(entry, (ulong)writer.ToString().Length);
        return entry.Append(writer).ToString();
    }

    private Note Read(ref BakedReader reader, Entry entry)
    {
        Interlocked.Increment(ref _decoded);
        var note = new Note
        {
            Title = reader.ReadString(),
            Tags = reader.ReadList(static (ref BakedReader item) => item.ReadSharedString()),
            Entry = entry,
        };
        Assert.True(reader.IsAtEnd);
        return note;
    }
}
