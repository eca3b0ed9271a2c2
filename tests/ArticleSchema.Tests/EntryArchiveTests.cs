using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests;

public class EntryArchiveTests
{
    private static readonly DateOnly?[] s_dates = [new(2024, 5, 1), new(2023, 12, 31), null, new(2024, 5, 2), new(2024, 1, 1), new(2025, 2, 3)];

    [Fact]
    public void Years_ComeLatestFirstWithTheirMonths() => Assert.Equal(
        ["2025: 5", "2025-2: 5", "2024: 0 3 4", "2024-5: 0 3", "2024-1: 4", "2023: 1", "2023-12: 1"],
        Describe(Archive(isAscending: false)));

    [Fact]
    public void AscendingYears_ComeEarliestFirst() => Assert.Equal(
        ["2023: 1", "2023-12: 1", "2024: 0 3 4", "2024-1: 4", "2024-5: 0 3", "2025: 5", "2025-2: 5"],
        Describe(Archive(isAscending: true)));

    [Fact]
    public void YearsAndMonths_AreFound()
    {
        var archive = Archive(isAscending: false);

        Assert.Equal(2, archive.Find(2024)?.Find(5)?.Count);
        Assert.Null(archive.Find(2024)?.Find(6));
        Assert.Null(archive.Find(2022));
    }

    [Fact]
    public void NoDates_NoYears() => Assert.Empty(new EntryArchive<Note>(NoteCollection.Of(3).All, static _ => null));

    [Fact]
    public void MakingAnArchive_DecodesNothing()
    {
        var notes = NoteCollection.Of(5);
        var archive = new EntryArchive<Note>(notes.All, static _ => new DateOnly(2024, 1, 1));

        Assert.Equal(0, notes.Decoded);
        Assert.Equal(5, archive[0].Count);
    }

    private static EntryArchive<Note> Archive(bool isAscending) =>
        new(NoteCollection.Of(s_dates.Length).All, static note => s_dates[Number(note)], isAscending);

    private static int Number(Note note) => int.Parse(note.Title["Note ".Length..], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Describe(EntryArchive<Note> archive) => archive.SelectMany(static year => year.Months
        .Select(static month => FormattableString.Invariant($"{month.Year}-{month.Month}: {string.Join(' ', month.Select(Number))}"))
        .Prepend(FormattableString.Invariant($"{year.Year}: {string.Join(' ', year.Select(Number))}")));
}
